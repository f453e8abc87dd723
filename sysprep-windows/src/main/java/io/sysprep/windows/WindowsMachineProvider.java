package io.sysprep.windows;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineProvider;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens the Windows that this JVM runs on; found by {@link java.util.ServiceLoader}, and the one
 * public type of the binding for that reason alone.
 */
public final class WindowsMachineProvider implements MachineProvider {

  private final String operatingSystem;

  /** Made by the service loader. */
  public WindowsMachineProvider() {
    this(System.getProperty("os.name", ""));
  }

  WindowsMachineProvider(String operatingSystem) {
    this.operatingSystem = operatingSystem;
  }

  @Override
  public String name() {
    return "sysprep-windows (JNA)";
  }

  @Override
  public Optional<String> declines() {
    return operatingSystem.toLowerCase(Locale.ROOT).startsWith("windows")
        ? Optional.empty()
        : Optional.of("this is " + operatingSystem + ", not Windows");
  }

  /** JNA unpacks a DLL of its own into the temporary folder, which a policy may forbid. */
  @Override
  public Machine open() {
    try {
      return WindowsMachine.open(WindowsNatives.loaded());
    } catch (LinkageError e) {
      throw new MachineException(Reason.FAILED, "load the native calls of", name(), e);
    }
  }
}
