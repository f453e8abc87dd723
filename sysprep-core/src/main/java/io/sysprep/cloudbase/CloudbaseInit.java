package io.sysprep.cloudbase;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.Destination;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import java.util.Optional;

/**
 * An installed Cloudbase-Init.
 *
 * @param folder the folder it is installed in
 * @param service its service; empty when the folder is there and the service is not
 */
public record CloudbaseInit(WindowsPath folder, Optional<ServiceInfo> service) {

  /** The name of its service, and of the local account that the service usually runs as. */
  public static final String NAME = "cloudbase-init";

  private static final String BELOW_PROGRAM_FILES = "Cloudbase Solutions\\Cloudbase-Init";

  /**
   * Finds Cloudbase-Init wherever it is installed: by the command of its service, else in the
   * program folders, that of 32-bit programs included.
   *
   * @param view the machine
   * @return what is installed; empty when it is not
   * @throws io.sysprep.machine.MachineException when that could not be found out
   */
  public static Optional<CloudbaseInit> find(MachineView view) {
    Optional<ServiceInfo> service = view.services().service(NAME);
    Optional<WindowsPath> ofService = service.flatMap(ServiceFolder::of);
    Optional<WindowsPath> folder = ofService.isPresent() ? ofService : programFolder(view);
    if (folder.isEmpty() && service.isPresent()) {
      throw new MachineException(
          MachineException.Reason.FAILED,
          "find the folder of installation in the command of",
          "the service " + NAME);
    }
    return folder.isPresent()
        ? Optional.of(new CloudbaseInit(folder.get(), service))
        : Optional.empty();
  }

  /** {@return the folder of its configuration, from which the vendor's guide runs Sysprep} */
  public WindowsPath confFolder() {
    return folder.resolve("conf");
  }

  /** {@return the answer file that it ships} */
  public WindowsPath answerFile() {
    return confFolder().resolve("Unattend.xml");
  }

  /** {@return the configuration that the answer file's command uses during specialize} */
  public WindowsPath specializeConfiguration() {
    return confFolder().resolve("cloudbase-init-unattend.conf");
  }

  /**
   * Begins the vendor's procedure: generalize, lead to Windows Welcome, with the shipped answer
   * file, judged by the vendor's guide.
   *
   * @return a plan to be completed; {@link SysprepPlanBuilder#asTheVendorWritesIt()} makes it the
   *     literal command line
   */
  public SysprepPlanBuilder sealing() {
    return SysprepPlan.generalize()
        .toOobe()
        .withAnswerFile(answerFile())
        .forDestination(Destination.VENDOR_GUIDE);
  }

  private static Optional<WindowsPath> programFolder(MachineView view) {
    WindowsPath own = view.system().programFilesFolder();
    Optional<WindowsPath> found = existing(view, own.resolve(BELOW_PROGRAM_FILES));
    Optional<WindowsPath> above = own.parent();
    if (found.isPresent() || above.isEmpty()) {
      return found;
    }
    WindowsPath narrow = above.get().resolve(own.fileName() + " (x86)");
    return existing(view, narrow.resolve(BELOW_PROGRAM_FILES));
  }

  private static Optional<WindowsPath> existing(MachineView view, WindowsPath folder) {
    return view.files().info(folder).isPresent() ? Optional.of(folder) : Optional.empty();
  }
}
