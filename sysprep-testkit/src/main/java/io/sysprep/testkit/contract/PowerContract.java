package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineChange.PoweredOff;
import io.sysprep.machine.MachineChange.Restarted;
import io.sysprep.machine.MachineException.Reason;
import org.junit.jupiter.api.Test;

/**
 * What {@link io.sysprep.machine.PowerControl} promises.
 *
 * <p>It needs no machine, and must not be given one that would go down: {@link PowerFixture} tells
 * how requests are written down instead. Where there is no such thing, {@link #powerFixture()}
 * aborts with the reason:
 *
 * <pre>{@code
 * @Override
 * public PowerFixture powerFixture() {
 *   return abort("no test turns off the machine that it runs on");
 * }
 * }</pre>
 */
public interface PowerContract {

  /** {@return the fixture, the same object during one test} */
  PowerFixture powerFixture();

  /** A machine that is imaged stays off; the call returns, and by then Windows has been asked. */
  @Test
  default void poweringOffIsRequestedOnceAndIsNoRestart() {
    powerFixture().power().powerOff();
    assertThat(powerFixture().requests()).containsExactly(new PoweredOff());
  }

  /** A machine that is to specialize comes up again. */
  @Test
  default void restartingIsRequestedOnceAndIsNoPowerOff() {
    powerFixture().power().restart();
    assertThat(powerFixture().requests()).containsExactly(new Restarted());
  }

  /** Whoever may not shut down the machine is told so, and what could not be done. */
  @Test
  default void withoutThePrivilegeBothAreDeniedAndNothingIsRequested() {
    powerFixture().withholdPrivilege();
    assertRefused(Reason.DENIED, "power off the machine", () -> powerFixture().power().powerOff());
    assertRefused(Reason.DENIED, "restart the machine", () -> powerFixture().power().restart());
    assertThat(powerFixture().requests()).isEmpty();
  }

  /** A refusal leaves nothing behind. */
  @Test
  default void whatWasDeniedCanBeAskedForAgain() {
    powerFixture().withholdPrivilege();
    assertRefused(Reason.DENIED, "restart", () -> powerFixture().power().restart());
    powerFixture().grantPrivilege();
    powerFixture().power().powerOff();
    assertThat(powerFixture().requests()).containsExactly(new PoweredOff());
  }

  /** Nobody takes a machine that is restarting for one that will stay off. */
  @Test
  default void aMachineThatIsRestartingRefusesToBePoweredOff() {
    powerFixture().power().restart();
    assertRefused("ERROR_SHUTDOWN_IN_PROGRESS", () -> powerFixture().power().powerOff());
    assertThat(powerFixture().requests()).containsExactly(new Restarted());
  }

  /** Nor the other way round; nor is the same asked for twice. */
  @Test
  default void aMachineThatIsPoweringOffRefusesBoth() {
    powerFixture().power().powerOff();
    assertRefused("ERROR_SHUTDOWN_IN_PROGRESS", () -> powerFixture().power().restart());
    assertRefused("ERROR_SHUTDOWN_IN_PROGRESS", () -> powerFixture().power().powerOff());
    assertThat(powerFixture().requests()).containsExactly(new PoweredOff());
  }
}
