package io.sysprep.cloudbase;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Target;
import java.util.Arrays;
import java.util.Optional;

/**
 * Holds Cloudbase-Init back on clones until Setup is complete, as the installer's
 * SetSetupComplete.cmd does: started by itself it has been seen to restart a clone in the middle of
 * specialize.
 *
 * <p>The service is set to demand start, and {@code SetupComplete.cmd}, which Setup runs at the end
 * of OOBE, gives it its start mode back, delayed or not, and starts it. A script that is there
 * already is kept and added to, where the addition takes effect whatever the script does.
 *
 * <p>Left alone are a service that does not start automatically, a plan that does not lead to OOBE,
 * and one that waives {@value #CHECK}: where Setup does not run the script, nothing would start the
 * service again.
 */
public final class DeferredStart {

  /** The id of the check whether Setup runs the script. */
  public static final String CHECK = "setup-complete-runs";

  private static final String SCRIPT = "Setup\\Scripts\\SetupComplete.cmd";
  private static final int SCRIPT_LIMIT = 1 << 20;
  private static final RegistryKey SERVICE =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services\\" + CloudbaseInit.NAME);

  private final Machine machine;
  private final WindowsPath script;
  private final Optional<byte[]> scriptBefore;
  private final String switchOn;

  private DeferredStart(Machine machine) {
    this.machine = machine;
    this.script = machine.view().system().windowsFolder().resolve(SCRIPT);
    this.scriptBefore = machine.view().files().read(script, SCRIPT_LIMIT);
    this.switchOn = switchOn(machine.view());
  }

  private static String switchOn(MachineView view) {
    return "sc config cloudbase-init start= "
        + (isDelayed(view) ? "delayed-auto" : "auto")
        + " && net start cloudbase-init";
  }

  /**
   * Looks at the machine as it is now.
   *
   * @param machine the machine
   * @param plan what is going to be done
   * @return what can be applied and undone; empty when there is nothing to hold back
   * @throws io.sysprep.machine.MachineException when that could not be found out
   */
  public static Optional<DeferredStart> on(Machine machine, SysprepPlan plan) {
    return plan.waiverOf(CHECK).isEmpty() && wouldHoldBack(machine.view(), plan)
        ? Optional.of(new DeferredStart(machine))
        : Optional.empty();
  }

  /**
   * Tells whether a run would hold the service back, were it not for a waiver.
   *
   * @param view the machine
   * @param plan what is going to be done
   * @return whether it would
   * @throws io.sysprep.machine.MachineException when that could not be found out
   */
  public static boolean wouldHoldBack(MachineView view, SysprepPlan plan) {
    return plan.generalizes()
        && plan.target() == Target.OOBE
        && mode(view).filter(ServiceStartMode.AUTOMATIC::equals).isPresent();
  }

  /**
   * Looks for a script that lacks the command and cannot be given it, because it is read-only.
   *
   * @param view the machine
   * @param windowsFolder its Windows folder
   * @return the script; empty where it has the command, may be written, or is not there
   * @throws io.sysprep.machine.MachineException when that could not be found out
   */
  public static Optional<WindowsPath> unwritableScript(
      MachineView view, WindowsPath windowsFolder) {
    WindowsPath script = windowsFolder.resolve(SCRIPT);
    return view.files()
        .info(script)
        .filter(FileInfo::readOnly)
        .flatMap(found -> view.files().read(script, SCRIPT_LIMIT))
        .filter(content -> !new SetupScript(content).runs(switchOn(view)))
        .map(content -> script);
  }

  /** Sets the service to demand start and has the script switch it on. */
  public void apply() {
    SetupScript before = new SetupScript(scriptBefore.orElseGet(() -> new byte[0]));
    if (!before.runs(switchOn)) {
      FilesControl files = machine.control().files();
      script.parent().ifPresent(files::createFolders);
      files.write(script, before.with(switchOn));
    }
    machine.control().services().changeStartMode(CloudbaseInit.NAME, ServiceStartMode.DEMAND);
  }

  /**
   * Puts the service and the script back as they were.
   *
   * @return whether they are so now, as the machine shows
   */
  public boolean undo() {
    machine.control().services().changeStartMode(CloudbaseInit.NAME, ServiceStartMode.AUTOMATIC);
    scriptBefore.ifPresentOrElse(
        content -> machine.control().files().write(script, content),
        () -> machine.control().files().delete(script));
    return mode(machine.view()).filter(ServiceStartMode.AUTOMATIC::equals).isPresent()
        && Arrays.equals(
            machine.view().files().read(script, SCRIPT_LIMIT).orElse(null),
            scriptBefore.orElse(null));
  }

  private static Optional<ServiceStartMode> mode(MachineView view) {
    return view.services().service(CloudbaseInit.NAME).map(ServiceInfo::startMode);
  }

  private static boolean isDelayed(MachineView view) {
    return view.registry().number(SERVICE, "DelayedAutostart").orElse(0) == 1;
  }
}
