package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.verify.WhoamiUser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@link io.sysprep.machine.CommandsView} promise. */
public interface CommandsContract extends PortContract {

  /** A command tells how it ended and what it printed. */
  @Test
  default void aCommandGivesItsExitCodeAndWhatItPrinted() {
    CommandOutput output = run(ReadOnlyCommand.WHOAMI_USER, Duration.ofSeconds(60));
    assertThat(output.exitCode()).isZero();
    assertThat(output.output().length()).isPositive();
    assertThat(output.errors().length()).isZero();
  }

  /** All views tell the same. */
  @Test
  default void whoamiTellsTheSidOfTheCurrentUser() {
    assertThat(WhoamiUser.of(fixture().view(), Duration.ofSeconds(60)).sid())
        .isEqualTo(fixture().view().accounts().currentUser().sid());
  }

  /** Nothing waits for ever. */
  @Test
  default void aCommandPastItsDeadlineIsRefusedAsThat() {
    ReadOnlyCommand slow = fixture().slowCommand();
    assertRefused(Reason.TIMED_OUT, slow.program(), () -> run(slow, Duration.ofSeconds(1)));
  }

  private CommandOutput run(ReadOnlyCommand command, Duration deadline) {
    return fixture().view().commands().run(command, deadline);
  }
}
