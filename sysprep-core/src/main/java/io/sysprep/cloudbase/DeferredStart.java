package io.sysprep.cloudbase;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.Machine;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Holds Cloudbase-Init back on clones until Setup is complete, as the installer's
 * SetSetupComplete.cmd does.
 *
 * <p>The service is set to demand start, and {@code SetupComplete.cmd}, which Setup runs at its
 * end, switches it on again. A script that is there already is kept and added to.
 */
public final class DeferredStart {

  private static final int SCRIPT_LIMIT = 1 << 20;
  private static final String SWITCH_ON =
      "sc config cloudbase-init start= auto && net start cloudbase-init";

  private final Machine machine;
  private final WindowsPath script;
  private final ServiceStartMode before;
  private final Optional<byte[]> scriptBefore;

  private DeferredStart(Machine machine, WindowsPath script, ServiceStartMode before) {
    this.machine = machine;
    this.script = script;
    this.before = before;
    this.scriptBefore = machine.view().files().read(script, SCRIPT_LIMIT);
  }

  /**
   * Looks at the machine as it is now.
   *
   * @param machine the machine
   * @return what can be applied and undone; empty when the service is not there
   * @throws io.sysprep.machine.MachineException when that could not be found out
   */
  public static Optional<DeferredStart> on(Machine machine) {
    WindowsPath script =
        machine.view().system().windowsFolder().resolve("Setup\\Scripts\\SetupComplete.cmd");
    return machine
        .view()
        .services()
        .service(CloudbaseInit.NAME)
        .map(ServiceInfo::startMode)
        .map(mode -> new DeferredStart(machine, script, mode));
  }

  /**
   * Sets the service to demand start and has the script switch it on; does nothing that is done
   * already.
   */
  public void apply() {
    if (!switchesOn()) {
      FilesControl files = machine.control().files();
      script.parent().ifPresent(files::createFolders);
      files.append(script, addition());
    }
    if (before != ServiceStartMode.DEMAND) {
      machine.control().services().changeStartMode(CloudbaseInit.NAME, ServiceStartMode.DEMAND);
    }
  }

  /** Puts the service and the script back as they were. */
  public void undo() {
    if (before != ServiceStartMode.DEMAND) {
      machine.control().services().changeStartMode(CloudbaseInit.NAME, before);
    }
    scriptBefore.ifPresentOrElse(
        content -> machine.control().files().write(script, content),
        () -> machine.control().files().delete(script));
  }

  private boolean switchesOn() {
    return scriptBefore
        .map(content -> new String(content, StandardCharsets.ISO_8859_1))
        .filter(text -> text.contains(SWITCH_ON))
        .isPresent();
  }

  /** Begins with a line end where a script is there already, because its last line may lack one. */
  private byte[] addition() {
    String lead = scriptBefore.filter(content -> content.length > 0).isPresent() ? "\r\n" : "";
    return (lead + SWITCH_ON + "\r\n").getBytes(StandardCharsets.US_ASCII);
  }
}
