package io.sysprep.testkit.run;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A clone gets its agent back, whatever is in SetupComplete.cmd, or the run says that it does not.
 */
class DeferredStartTest {

  private static final RegistryKey SERVICE =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services\\cloudbase-init");

  private static FakeWindowsBuilder server() {
    return FakeWindows.windowsServer2022().withCloudbaseInit(Scene.UNATTEND);
  }

  private static FakeWindows cloneOf(Scene scene) {
    assertThat(scene.run(Scene.plan()).isSealed()).isTrue();
    scene.windows.letTimePass(Duration.ofMinutes(5));
    return scene.windows.captureImage().deploy("web-1");
  }

  private static ServiceInfo agent(FakeWindows windows) {
    return windows.inspect().services().service("cloudbase-init").orElseThrow();
  }

  private static void assertRuns(FakeWindows clone) {
    assertThat(agent(clone).startMode()).isEqualTo(ServiceStartMode.AUTOMATIC);
    assertThat(agent(clone).state()).isEqualTo(ServiceState.RUNNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo mine",
        "echo mine\r\n",
        "REM sc config cloudbase-init start= auto && net start cloudbase-init",
        ":: sc config cloudbase-init start= auto && net start cloudbase-init\r\n",
        "echo mine\r\nexit /b 0\r\n",
        "echo mine\r\ngoto :eof\r\n",
        "goto end\r\necho mine\r\n:end\r\n",
        "echo mine & exit",
        "echo hello ^",
        "if exist x (\r\necho mine\r\n",
        "other.cmd\r\n",
        "\"C:\\Tools\\other.bat\" /q",
        "del \"%~f0\" & exit",
        "exit\r\nsc config cloudbase-init start= auto && net start cloudbase-init\r\n"
      })
  void ourLineTakesEffectWhateverTheScriptHolds(String script) {
    Scene scene =
        new Scene(server().withFile(Scene.SETUP_COMPLETE, script.getBytes(US_ASCII)).build());
    assertRuns(cloneOf(scene));
    assertThat(scene.text(Scene.SETUP_COMPLETE)).contains(script);
  }

  @Test
  void ourLineTakesEffectBeforeAScriptInUtf16() {
    byte[] script = "\uFEFFecho mine\r\n".getBytes(UTF_16LE);
    Scene scene = new Scene(server().withFile(Scene.SETUP_COMPLETE, script).build());
    assertThat(scene.run(Scene.plan().thenQuit()).isSealed()).isTrue();
    assertThat(scene.text(Scene.SETUP_COMPLETE)).startsWith("sc config cloudbase-init");
  }

  @Test
  void aScriptThatIsReadOnlyBlocksBecauseOurLineCannotBeAdded() {
    FakeWindows windows =
        server().withReadOnlyFile(Scene.SETUP_COMPLETE, "echo mine".getBytes(US_ASCII)).build();
    RunResult result = Sysprep.on(windows).run(Scene.plan().build(), event -> {});
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.toJson()).contains("SetupComplete.cmd is read-only", "attrib -r");
    assertThat(agent(windows).startMode()).isEqualTo(ServiceStartMode.AUTOMATIC);
  }

  @Test
  void aScriptThatIsReadOnlyAndHasTheLineIsLeftAsItIs() {
    byte[] script =
        "sc config cloudbase-init start= auto && net start cloudbase-init\r\n".getBytes(US_ASCII);
    assertRuns(cloneOf(new Scene(server().withReadOnlyFile(Scene.SETUP_COMPLETE, script).build())));
  }

  @Test
  void aLineThatTakesEffectIsNotAddedAgain() {
    String script =
        "echo mine\r\nSC config cloudbase-init start= auto  &&  net start cloudbase-init";
    Scene scene =
        new Scene(server().withFile(Scene.SETUP_COMPLETE, script.getBytes(US_ASCII)).build());
    assertRuns(cloneOf(scene));
    assertThat(scene.text(Scene.SETUP_COMPLETE)).isEqualTo(script);
  }

  @Test
  void aDelayedStartComesBackDelayed() {
    Scene scene =
        new Scene(
            server()
                .withRegistryValue(SERVICE, "DelayedAutostart", RegistryValue.number(1))
                .build());
    FakeWindows clone = cloneOf(scene);
    assertRuns(clone);
    assertThat(clone.inspect().registry().value(SERVICE, "DelayedAutostart"))
        .contains(RegistryValue.number(1));
  }

  @Test
  void aPlanThatLeadsToAuditModeLeavesTheServiceAlone() {
    Scene scene = new Scene(server().build());
    scene.run(SysprepPlan.generalize().toAudit().thenQuit());
    assertThat(agent(scene.windows).startMode()).isEqualTo(ServiceStartMode.AUTOMATIC);
    assertThat(scene.isThere(Scene.SETUP_COMPLETE)).isFalse();
  }

  @Test
  void anOemKeyOnAClientIsRefusedBecauseWindowsWouldNotRunTheScript() {
    FakeWindowsBuilder client =
        FakeWindows.windows11().withCloudbaseInit(Scene.UNATTEND).withKeyChannel("OEM:DM");
    RunResult result = Sysprep.on(client.build()).run(Scene.plan().build(), event -> {});
    assertThat(result).isInstanceOf(RunResult.Refused.class);
    assertThat(result.summary()).contains("setup-complete-runs");

    Scene waived = new Scene(client.build());
    waived.run(
        Scene.plan().waiving("setup-complete-runs", "the agent starts by itself").thenQuit());
    assertThat(agent(waived.windows).startMode()).isEqualTo(ServiceStartMode.AUTOMATIC);
    assertThat(waived.isThere(Scene.SETUP_COMPLETE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Retail", "Volume:GVLK"})
  void anyOtherKeyOnAClientPasses(String channel) {
    assertRuns(
        cloneOf(
            new Scene(
                FakeWindows.windows11()
                    .withCloudbaseInit(Scene.UNATTEND)
                    .withKeyChannel(channel)
                    .build())));
  }

  @Test
  void anOemKeyOnAServerPasses() {
    assertRuns(cloneOf(new Scene(server().withKeyChannel("OEM:SLP").build())));
  }
}
