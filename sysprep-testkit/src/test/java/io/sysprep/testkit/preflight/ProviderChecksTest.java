package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckResult;
import io.sysprep.provider.ProviderInventory;
import io.sysprep.provider.ProviderPlace;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProviderChecksTest {

  private static final RegistryKey EXTERNAL =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\SysPrepExternal\\Generalize");
  private static final WindowsPath AGENT = WindowsPath.of("C:\\WindowsAzure\\VMAgentDisabler.dll");
  private static final WindowsPath ACTIONS =
      WindowsPath.of("C:\\Windows\\System32\\Sysprep\\ActionFiles\\Generalize.xml");
  private static final int X86 = 0x14C;

  private static FakeWindowsBuilder registered(String text) {
    return Vendor.server().withRegistryValue(EXTERNAL, "{A}", RegistryValue.text(text));
  }

  private static byte[] library(int processor) {
    ByteBuffer head = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort(0, (short) 0x5A4D).putInt(0x3C, 0x80).putInt(0x80, 0x4550);
    return head.putShort(0x84, (short) processor).array();
  }

  @Test
  void sayWhoseTheProviderIsWhoseDllIsGone() {
    CheckResult result = Vendor.check("external-providers", registered(AGENT + ",Sysprep"));
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.text()).contains("Sysprep of " + AGENT + " (Azure: VM agent) is missing");
  }

  @Test
  void tellADllForOtherProcessorsFromOneThatFits() {
    CheckResult wrong =
        Vendor.check(
            "external-providers", registered(AGENT + ",Sysprep").withFile(AGENT, library(X86)));
    assertThat(wrong.text()).contains("is of another bitness than Windows");
    assertThat(
            Vendor.check(
                "external-providers",
                registered(AGENT + ",Sysprep").withFile(AGENT, library(0x8664))))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void blockForNoNameWithoutAFolderBecauseWindowsLooksForItInMorePlacesThanSystem32() {
    assertThat(Vendor.check("external-providers", registered("ourprov.dll,Sysprep")))
        .isInstanceOf(CheckResult.Passed.class);
    assertThat(Vendor.check("external-providers", registered("spopk,Sysprep_Clean_Opk")))
        .isInstanceOf(CheckResult.Passed.class);
  }

  @Test
  void knowWhatTheActionFilesOfWindowsNameAndLeaveTheOtherBitnessAlone() {
    byte[] actions =
        """
        <sysprepInformation>
          <imaging exclude="">
            <assemblyIdentity name="A" processorArchitecture="amd64"/>
            <sysprepModule methodName="Pnp" moduleName="$(runtime.system32)\\sppnp.dll"/>
          </imaging>
          <imaging exclude="">
            <assemblyIdentity name="B" processorArchitecture="wow64"/>
            <sysprepModule methodName="X" moduleName="$(runtime.system32)\\gone.dll"/>
          </imaging>
        </sysprepInformation>
        """
            .getBytes(StandardCharsets.UTF_8);
    ProviderInventory inventory =
        ProviderInventory.of(Vendor.server().withFile(ACTIONS, actions).build().inspect());
    assertThat(inventory.providers())
        .filteredOn(provider -> provider.place() == ProviderPlace.ACTION_FILE)
        .singleElement()
        .satisfies(
            provider -> {
              assertThat(provider.dll()).isEqualTo("C:\\Windows\\System32\\sppnp.dll");
              assertThat(provider.method()).isEqualTo("Pnp");
              assertThat(provider.owner().orElseThrow().owner())
                  .isEqualTo("Windows: Plug and Play");
            });
  }

  @Test
  void tellAnActionFileThatIsNotUnderstood() {
    byte[] cut = "<sysprepInformation><imaging>".getBytes(StandardCharsets.UTF_8);
    ProviderInventory inventory =
        ProviderInventory.of(Vendor.server().withFile(ACTIONS, cut).build().inspect());
    assertThat(inventory.unread()).anyMatch(text -> text.contains("Generalize.xml"));
  }
}
