package io.sysprep.testkit.contract;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.PowerControl;
import java.util.List;

/**
 * What an implementation supplies so that {@link PowerContract} can be run on it.
 *
 * <p>The contract does power off, so nothing here may reach a machine that would go down. A binding
 * supplies its own {@link PowerControl} over native calls that are written down and answered as
 * Windows answers them, not over the real ones:
 *
 * <pre>{@code
 * final class RecordedNatives implements MyNatives {
 *   public int initiateShutdown(int flags) {
 *     if (!privileged) {
 *       return 5; // ERROR_ACCESS_DENIED
 *     }
 *     if (!requests.isEmpty()) {
 *       return 1115; // ERROR_SHUTDOWN_IN_PROGRESS
 *     }
 *     requests.add(flags == MY_RESTART ? new Restarted() : new PoweredOff());
 *     return 0;
 *   }
 * }
 * }</pre>
 *
 * <p>A hook that cannot be supplied aborts with the reason, which skips the test visibly.
 */
public interface PowerFixture {

  /** {@return what is under test; asked for anew after each change of the privilege} */
  PowerControl power();

  /**
   * {@return what Windows, or what stands for it, has accepted so far, in order: {@link
   * MachineChange.PoweredOff} and {@link MachineChange.Restarted}}
   */
  List<MachineChange> requests();

  /** Lets the program have no right to shut the machine down from now on. */
  void withholdPrivilege();

  /** Gives the right back. */
  void grantPrivilege();
}
