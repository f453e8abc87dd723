package io.sysprep.verify;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the next boot of a Windows begins with: two values in {@code HKLM\SYSTEM\Setup}.
 *
 * <p>A sealed image boots into Setup: SetupType is 2 and CmdLine starts {@code oobe\windeploy.exe},
 * which specializes it (Microsoft Learn, "Boot Windows to Audit Mode or OOBE", and the hives of
 * sealed images). A platform may put a program of its own before it, as Google's GCESysprep does
 * with {@code windeploy.cmd}. Clones of an image with SetupType 0 never specialize.
 *
 * @param setupType the value SetupType; empty when it is absent
 * @param command the value CmdLine; empty when it is absent
 */
public record NextBoot(OptionalLong setupType, Optional<String> command) {

  /** The registry key of both values. */
  public static final RegistryKey KEY = RegistryKey.localMachine("SYSTEM\\Setup");

  /** The name of the value that says whether Setup comes first. */
  public static final String SETUP_TYPE = "SetupType";

  /** The name of the value that says what Setup starts. */
  public static final String COMMAND = "CmdLine";

  /** SetupType where Setup comes first and Windows does not restart after it. */
  public static final long SETUP_FIRST = 2;

  /** CmdLine as Sysprep writes it. */
  public static final String WINDEPLOY = "oobe\\windeploy.exe";

  /**
   * Reads both values.
   *
   * @param view the machine
   * @return what the next boot begins with
   * @throws MachineException when that could not be found out, or a value is of the wrong type
   */
  public static NextBoot of(MachineView view) {
    return new NextBoot(
        view.registry().number(KEY, SETUP_TYPE), view.registry().text(KEY, COMMAND));
  }

  /** {@return whether it begins with Setup, which then specializes the machine} */
  public boolean isArmed() {
    return setupType.orElse(0) == SETUP_FIRST && !command.orElse("").isBlank();
  }

  /** {@return both values, for people} */
  @Override
  public String toString() {
    String type = setupType.isPresent() ? Long.toString(setupType.getAsLong()) : "absent";
    String started = command.map(text -> text.isBlank() ? "empty" : text).orElse("absent");
    return SETUP_TYPE + " " + type + ", " + COMMAND + " " + started;
  }
}
