package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import org.junit.jupiter.api.Test;

/** What {@link Machine} promises about itself. */
public interface LifecycleContract extends PortContract {

  /** What a caller holds stays what the machine uses. */
  @Test
  default void theViewAndItsPortsAreTheSameEachTime() {
    MachineView view = fixture().machine().view();
    assertThat(fixture().machine().view()).isSameAs(view);
    assertThat(view.registry()).isSameAs(view.registry());
    assertThat(view.files()).isSameAs(view.files());
    assertThat(view.services()).isSameAs(view.services());
    assertThat(view.wmi()).isSameAs(view.wmi());
    assertThat(view.clock()).isSameAs(view.clock());
  }

  /** What a caller holds stays what the machine uses. */
  @Test
  default void theControlAndItsPortsAreTheSameEachTime() {
    MachineControl control = fixture().machine().control();
    assertThat(fixture().machine().control()).isSameAs(control);
    assertThat(control.registry()).isSameAs(control.registry());
    assertThat(control.files()).isSameAs(control.files());
    assertThat(control.services()).isSameAs(control.services());
    assertThat(control.programs()).isSameAs(control.programs());
    assertThat(control.power()).isSameAs(control.power());
  }

  /** Whoever closes last does no harm. */
  @Test
  default void closingTwiceDoesNothing() {
    Machine machine = fixture().machine();
    machine.close();
    assertThatCode(machine::close).doesNotThrowAnyException();
  }
}
