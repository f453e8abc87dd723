package io.sysprep.preflight.checks.sysprep;

import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;

final class SysprepPresent implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "sysprep-present", "Sysprep is in its folder and belongs to this Windows")
        .because(
            "Only the copy in System32\\Sysprep that came with the running Windows may be used.")
        .reads(Port.FILES, Port.SYSTEM)
        .remediedBy(
            "Repair Windows with DISM /Online /Cleanup-Image /RestoreHealth (before Windows 8: sfc /scannow); do not copy sysprep.exe from another Windows.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    WindowsPath program = facts.windowsFolder().resolve("System32\\Sysprep\\sysprep.exe");
    FilesView files = facts.machine().files();
    if (files.info(program).isEmpty()) {
      return Finding.blocking(program + " is not there.").naming("files", List.of(program));
    }
    boolean old = !facts.version().isAtLeast(WindowsVersion.BUILD_SERVER_2012);
    return compare(files.version(program), files.version(reference(facts)), program, old);
  }

  /**
   * A system file of the same Windows: enablement packages raise the build that Windows reports,
   * and leave the files at the build they came with.
   */
  private static WindowsPath reference(PreflightFacts facts) {
    return facts.windowsFolder().resolve("System32\\kernel32.dll");
  }

  /**
   * A service pack leaves files that it does not touch at the build before it (7601 beside 7600),
   * so before Windows 8 the build alone proves nothing.
   */
  private static Finding compare(
      Optional<FileVersion> sysprep,
      Optional<FileVersion> windows,
      WindowsPath program,
      boolean servicePacks) {
    if (sysprep.isEmpty() || windows.isEmpty()) {
      return Finding.inconclusive(
          "The version of " + program + " or of kernel32.dll cannot be read.");
    }
    boolean same =
        servicePacks
            ? sysprep.get().isSameWindowsAs(windows.get())
            : sysprep.get().isSameBuildAs(windows.get());
    return same
        ? Finding.passed(program + " has version " + sysprep.get() + ".")
        : Finding.blocking(
                program
                    + " has version "
                    + sysprep.get()
                    + ", but Windows has "
                    + windows.get()
                    + ".")
            .naming("version", sysprep.get().toString())
            .naming("wantedVersion", windows.get().toString());
  }
}
