package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.Bytes;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that a check does not understand is no reason to pass. */
class ValuesOfWrongTypeTest {

  private static final RegistryKey EXTERNAL =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\SysPrepExternal\\Generalize");
  private static final RegistryValue BINARY = new RegistryValue.Binary(Bytes.of((byte) 1));
  private static final RegistryValue TEXT = RegistryValue.text("1");
  private static final RegistryValue NUMBER = RegistryValue.number(1);
  private static final RegistryValue TEXTS =
      new RegistryValue.MultiText(List.of("C:\\gone\\x.dll,E"));

  private static CheckResult result(FakeWindowsBuilder machine, String check) {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().build();
    PreflightReport report = Sysprep.on(machine.build()).preflight(plan);
    return report.result(check).orElseThrow();
  }

  static Stream<Arguments> odd() {
    return Stream.of(
            odd("distributed-transactions", "SOFTWARE\\Microsoft\\MSDTC", "SysprepInProgress")
                .with(TEXT, BINARY, TEXTS),
            odd(
                    "pending-file-renames",
                    "SYSTEM\\CurrentControlSet\\Control\\Session Manager",
                    "PendingFileRenameOperations")
                .with(TEXT, BINARY, NUMBER),
            odd(
                    "restart-pending-update-installer",
                    "SOFTWARE\\Microsoft\\Updates",
                    "UpdateExeVolatile")
                .with(TEXT, BINARY, RegistryValue.text("")),
            odd("sysprep-status", "SYSTEM\\Setup\\Status\\SysprepStatus", "GeneralizationState")
                .with(TEXT, BINARY, TEXTS),
            odd(
                    "image-state",
                    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State",
                    "ImageState")
                .with(NUMBER, BINARY, TEXTS),
            new Odd("external-providers", EXTERNAL, "{guid}").with(NUMBER, BINARY, TEXTS))
        .flatMap(arguments -> arguments);
  }

  private static Odd odd(String check, String key, String name) {
    return new Odd(check, RegistryKey.localMachine(key), name);
  }

  private record Odd(String check, RegistryKey key, String name) {
    Stream<Arguments> with(RegistryValue... values) {
      return Stream.of(values).map(value -> Arguments.of(check, key, name, value));
    }
  }

  @ParameterizedTest
  @MethodSource("odd")
  void isInconclusiveAndNamesTypeAndPlace(
      String check, RegistryKey key, String name, RegistryValue value) {
    CheckResult result =
        result(FakeWindows.windowsServer2022().withRegistryValue(key, name, value), check);
    assertThat(result).isInstanceOf(CheckResult.Inconclusive.class);
    assertThat(result.toString()).contains(value.typeName(), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C:\\gone\\x.dll", "%SystemRoot%\\gone\\y.dll,E", "\"C:\\gone\\z.dll\",E"})
  void aProviderWhoseDllIsGoneBlocksHoweverItIsWritten(String provider) {
    CheckResult result =
        result(
            FakeWindows.windowsServer2022()
                .withRegistryValue(EXTERNAL, "{guid}", RegistryValue.text(provider)),
            "external-providers");
    assertThat(result).isInstanceOf(CheckResult.Blocker.class);
    assertThat(result.toString()).contains("gone");
  }
}
