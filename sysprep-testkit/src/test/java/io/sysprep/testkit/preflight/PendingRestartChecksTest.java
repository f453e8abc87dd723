package io.sysprep.testkit.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PendingRestartChecksTest {

  private static final String SERVICING =
      "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\";
  private static final RegistryKey SESSION_MANAGER =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\Session Manager");

  static Stream<Arguments> sources() {
    return Stream.of(
        Arguments.of("restart-pending-servicing", key(SERVICING + "RebootPending"), true),
        Arguments.of("packages-pending-servicing", key(SERVICING + "PackagesPending"), true),
        Arguments.of(
            "restart-pending-windows-update",
            key(
                "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired"),
            true),
        Arguments.of(
            "restart-pending-update-installer",
            Vendor.server()
                .withRegistryValue(
                    RegistryKey.localMachine("SOFTWARE\\Microsoft\\Updates"),
                    "UpdateExeVolatile",
                    RegistryValue.number(1)),
            true),
        Arguments.of(
            "pending-servicing-file",
            Vendor.server()
                .withFile(WindowsPath.of("C:\\Windows\\WinSxS\\pending.xml"), new byte[] {1}),
            true),
        Arguments.of("pending-file-renames", renames("\\??\\C:\\a.dll", ""), false),
        Arguments.of(
            "pending-computer-rename",
            Vendor.server()
                .withRegistryValue(
                    RegistryKey.localMachine(
                        "SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName"),
                    "ComputerName",
                    RegistryValue.text("NEWNAME")),
            false));
  }

  private static FakeWindowsBuilder key(String path) {
    return Vendor.server().withRegistryKey(RegistryKey.localMachine(path));
  }

  private static FakeWindowsBuilder renames(String... texts) {
    return Vendor.server()
        .withRegistryValue(
            SESSION_MANAGER,
            "PendingFileRenameOperations",
            new RegistryValue.MultiText(List.of(texts)));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void tellEachSourceOfAPendingRestartApart(String id, FakeWindowsBuilder windows, boolean blocks) {
    PreflightReport report = Sysprep.on(windows.build()).preflight(Vendor.plan().build());
    List<CheckResult> objections = blocks ? report.blockers() : report.warnings();
    assertThat(objections).extracting(CheckResult::id).containsExactly(id);
  }

  @Test
  void countPairsOfSourceAndTargetAsOneFile() {
    assertThat(
            Vendor.check(
                    "pending-file-renames", renames("\\??\\C:\\a.dll", "", "\\??\\C:\\b.dll", ""))
                .text())
        .startsWith("1 file waits to be renamed");
  }

  @Test
  void leaveAnEmptyListOfRenamesAlone() {
    assertThat(Vendor.check("pending-file-renames", renames("", "")))
        .isInstanceOf(CheckResult.Passed.class);
  }
}
