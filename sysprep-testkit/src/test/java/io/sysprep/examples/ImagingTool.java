package io.sysprep.examples;

import io.sysprep.Sysprep;
import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.diagnose.LogEvent;
import io.sysprep.machine.Machine;
import io.sysprep.machine.Sid;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.DryRun;
import io.sysprep.run.ProgressEvent;
import io.sysprep.run.ProgressTime;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeImage;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.verify.CloneProof;
import io.sysprep.verify.MachineIdentity;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Makes an image of a Windows Server 2022 with Cloudbase-Init, and proves that two clones of it are
 * unique.
 *
 * <p>With {@code -Dsysprep.machine=local}, run elevated on Windows, it does preflight and dry run
 * of that machine instead, and stops there.
 */
public final class ImagingTool {

  private static final byte[] ANSWER_FILE =
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
              <ProtectYourPC>1</ProtectYourPC>
            </OOBE>
          </component>
        </settings>
      </unattend>
      """
          .getBytes(StandardCharsets.UTF_8);

  private final PrintStream out;

  ImagingTool(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the tool.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    ImagingTool tool = new ImagingTool(System.out);
    if (System.getProperty("sysprep.machine", "fake").equals("local")) {
      tool.lookAtThisMachine();
    } else {
      tool.makeImage(FakeWindows.windowsServer2022().withCloudbaseInit(ANSWER_FILE).build());
    }
  }

  /**
   * Preflight and dry run only: what a run would do can be looked at on a machine that is needed.
   */
  void lookAtThisMachine() {
    try (Machine machine = Machine.local()) {
      preview(machine, plan(machine));
    }
  }

  /** The whole procedure, from preflight to the proof that clones are unique. */
  void makeImage(FakeWindows windows) {
    SysprepPlan plan = plan(windows);
    if (!preview(windows, plan)) {
      return;
    }
    MachineIdentity before = MachineIdentity.of(windows.view());
    title("Run");
    RunResult result = Sysprep.on(windows).run(plan, this::show);
    out.println(result.summary());
    out.println(result.machineState().text() + " " + result.nextStep());
    if (result.isSealed()) {
      windows.letTimePass(Duration.ofMinutes(5)); // as the host waits until the machine is off
      deploy(windows.captureImage(), before);
    }
  }

  private static SysprepPlan plan(Machine machine) {
    return CloudbaseInit.find(machine.view())
        .map(CloudbaseInit::sealing)
        .orElseGet(() -> SysprepPlan.generalize().toOobe())
        .because("clones need unique SIDs")
        .thenShutDown()
        .build();
  }

  private boolean preview(Machine machine, SysprepPlan plan) {
    DryRun dryRun = Sysprep.on(machine).dryRun(plan);
    title("Preflight");
    out.print(dryRun.report().toText());
    title("Dry run");
    out.print(dryRun.toText());
    title("Command line");
    out.println(plan);
    return dryRun.report().isReady();
  }

  private void show(ProgressEvent event) {
    boolean isStage =
        event instanceof ProgressEvent.LogShows shown
            && shown.event() instanceof LogEvent.StageEntered;
    if (isStage || event.kind() != ProgressEvent.Kind.LOG_SHOWS) {
      out.println(bar(event.time()) + event);
    }
  }

  private static String bar(ProgressTime time) {
    int tenths = (int) Math.round(time.fraction() * 10);
    long percent = Math.round(time.fraction() * 100);
    return "["
        + "#".repeat(tenths)
        + ".".repeat(10 - tenths)
        + "] "
        + percent
        + " %, "
        + time.remaining().toSeconds()
        + " s left: ";
  }

  private void deploy(FakeImage image, MachineIdentity before) {
    title("Clones");
    List<MachineIdentity> clones =
        List.of("web-1", "web-2").stream()
            .map(name -> MachineIdentity.of(image.deploy(name).view()))
            .toList();
    out.println("before: " + sid(before));
    clones.forEach(clone -> out.println("clone:  " + sid(clone)));
    out.print(CloneProof.of(before, clones).toText());
  }

  private static String sid(MachineIdentity identity) {
    return identity.machineSid().map(Sid::value).orElse("not known");
  }

  private void title(String text) {
    out.println();
    out.println("== " + text);
  }
}
