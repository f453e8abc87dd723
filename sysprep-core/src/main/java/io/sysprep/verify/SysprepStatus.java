package io.sysprep.verify;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import java.util.OptionalLong;

/**
 * The two numbers that sysprep.exe keeps in {@code HKLM\SYSTEM\Setup\Status\SysprepStatus}.
 *
 * <p>Microsoft documents neither. Known from machines: GeneralizationState is 7 on a machine where
 * nothing is under way, 3 where a run or the first boot after it did not come to its end, 4 in a
 * sealed image and when the first boot begins. CleanupState is 2 where nothing is under way, as a
 * community says; 7 was seen, too. None of them proves that a run succeeded: 7 is the idle value.
 *
 * @param generalizationState the value GeneralizationState; empty when it is not there
 * @param cleanupState the value CleanupState; empty when it is not there
 */
public record SysprepStatus(OptionalLong generalizationState, OptionalLong cleanupState) {

  /** GeneralizationState where nothing is under way; Cloudbase-Init waits for it. */
  public static final long GENERALIZATION_IDLE = 7;

  static final RegistryKey KEY = RegistryKey.localMachine("SYSTEM\\Setup\\Status\\SysprepStatus");

  /**
   * Reads both numbers.
   *
   * @param view the machine
   * @return the numbers, each of which may be absent
   * @throws MachineException when that could not be found out, or a value is no number
   */
  public static SysprepStatus of(MachineView view) {
    return new SysprepStatus(
        view.registry().number(KEY, "GeneralizationState"),
        view.registry().number(KEY, "CleanupState"));
  }

  /** {@return whether nothing is under way: no number at all, or GeneralizationState 7} */
  public boolean isIdle() {
    return generalizationState.orElse(GENERALIZATION_IDLE) == GENERALIZATION_IDLE;
  }
}
