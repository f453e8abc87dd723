package io.sysprep.testkit.run;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.sysprep.Sysprep;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Windows Server with Cloudbase-Init, the vendor's plan, and what a listener heard. */
final class Scene {

  static final byte[] UNATTEND =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="generalize">
          <component name="Microsoft-Windows-PnpSysprep" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <PersistAllDeviceInstalls>true</PersistAllDeviceInstalls>
          </component>
        </settings>
        <settings pass="oobeSystem">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64"
              publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
            <OOBE>
              <HideEULAPage>true</HideEULAPage>
            </OOBE>
          </component>
        </settings>
      </unattend>
      """
          .getBytes(StandardCharsets.UTF_8);

  static final WindowsPath STAGED = WindowsPath.of("C:\\Windows\\Temp\\SysprepSdk\\Unattend.xml");
  static final WindowsPath LOCK = WindowsPath.of("C:\\ProgramData\\SysprepSdk\\run.lock");
  static final WindowsPath SETUP_COMPLETE =
      WindowsPath.of("C:\\Windows\\Setup\\Scripts\\SetupComplete.cmd");

  private static final WindowsPath ROOT = WindowsPath.of("C:\\ProgramData\\SysprepSdk");

  private static final WindowsPath ANSWER_FILE =
      WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\conf\\Unattend.xml");

  final FakeWindows windows;
  final List<ProgressEvent> heard = new ArrayList<>();

  Scene() {
    this(FakeWindows.windowsServer2022().withCloudbaseInit(UNATTEND).build());
  }

  Scene(FakeWindows windows) {
    this.windows = windows;
  }

  static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe().withAnswerFile(ANSWER_FILE);
  }

  RunResult run() {
    return run(plan());
  }

  RunResult run(SysprepPlanBuilder plan) {
    return Sysprep.on(windows).run(plan.build(), heard::add);
  }

  /** Runs, and does something when a step begins; whatever comes of the run. */
  void whenStepBegins(String step, Runnable work) {
    Throwable ignored =
        catchThrowable(
            () ->
                Sysprep.on(windows)
                    .run(
                        plan().thenQuit().build(),
                        event -> {
                          if (event instanceof ProgressEvent.StepBegins begins
                              && begins.step().name().equals(step)) {
                            work.run();
                          }
                        }));
  }

  /** Writes a file below the folder of runs, as an administrator does. */
  void leave(WindowsPath file, byte[] content) {
    windows.control().files().createPrivateFolder(ROOT);
    file.parent().ifPresent(windows.control().files()::createFolders);
    windows.control().files().write(file, content);
  }

  boolean isThere(WindowsPath path) {
    return windows.inspect().files().info(path).isPresent();
  }

  String text(WindowsPath path) {
    byte[] content = windows.inspect().files().read(path, 1 << 20).orElseThrow();
    return new String(content, StandardCharsets.UTF_8);
  }

  boolean launched() {
    return windows.changes().stream().anyMatch(MachineChange.ProgramLaunched.class::isInstance);
  }
}
