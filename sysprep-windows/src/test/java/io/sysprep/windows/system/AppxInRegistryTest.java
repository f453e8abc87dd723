package io.sysprep.windows.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.AppxPackage.Role;
import io.sysprep.machine.Sid;
import io.sysprep.machine.SystemView;
import io.sysprep.stored.AppxInRegistry;
import io.sysprep.stored.AppxManifests;
import io.sysprep.windows.files.HostPaths;
import io.sysprep.windows.files.NativeFileVersions;
import io.sysprep.windows.files.StubProtection;
import io.sysprep.windows.files.WindowsFiles;
import io.sysprep.windows.files.WindowsProtection;
import io.sysprep.windows.registry.MapRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppxInRegistryTest {

  private static final String STORE =
      "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore\\";
  private static final String COPILOT = "Microsoft.Copilot_1.24.0.0_neutral__8wekyb3d8bbwe";
  private static final String LIBS = "Microsoft.VCLibs_14.0.0.0_x64__8wekyb3d8bbwe";
  private static final String GERMAN =
      "Microsoft.Copilot_1.24.0.0_neutral_split.language-de_8wekyb3d8bbwe";
  private static final String SHELL = "Windows.Shell_10.0.0.0_neutral_neutral_cw5n1h2txyewy";
  private static final String CURRENT = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion";
  private static final String BUILDER = "S-1-5-21-1-2-3-1001";

  @TempDir Path disk;
  private final MapRegistry registry =
      new MapRegistry()
          .with("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "SystemRoot", "C:\\Windows")
          .with(CURRENT, "ProgramFilesDir", "C:\\Program Files")
          .withKey(STORE + BUILDER + "\\" + COPILOT)
          .withKey(STORE + BUILDER + "\\" + LIBS)
          .withKey(STORE + BUILDER + "\\" + GERMAN)
          .withKey(STORE + BUILDER + "\\" + SHELL)
          .withKey(STORE + "S-1-5-18\\Microsoft.Staged_1.0.0.0_x64__8wekyb3d8bbwe")
          .withKey(STORE + "Applications\\Microsoft.Photos_1.0.0.0_neutral_~_8wekyb3d8bbwe")
          .withKey(STORE + "InboxApplications\\" + SHELL)
          .withKey(STORE + "Deprovisioned\\Microsoft.Gone_8wekyb3d8bbwe");

  @BeforeEach
  void layOut() throws IOException {
    write("Program Files/WindowsApps/" + LIBS, "<Framework>true</Framework>");
    write("Program Files/WindowsApps/" + COPILOT, "<Framework>false</Framework>");
    Files.createDirectories(disk.resolve("Windows/SystemApps/Windows.Shell_cw5n1h2txyewy"));
  }

  @Test
  void eachInstalledPackageHasItsRoleAndItsUsers() {
    assertThat(appx().installed())
        .containsExactly(
            installed(COPILOT, "Microsoft.Copilot_8wekyb3d8bbwe", Role.APPLICATION),
            installed(GERMAN, "Microsoft.Copilot_8wekyb3d8bbwe", Role.RESOURCE),
            installed(LIBS, "Microsoft.VCLibs_8wekyb3d8bbwe", Role.FRAMEWORK),
            installed(SHELL, "Windows.Shell_cw5n1h2txyewy", Role.SYSTEM));
  }

  @Test
  void aPackageWithItsOwnManifestIsNoPartOfWindowsWhateverLiesThere() throws IOException {
    Files.createDirectories(disk.resolve("Windows/SystemApps/Microsoft.Copilot_8wekyb3d8bbwe"));
    assertThat(appx().installed())
        .contains(installed(COPILOT, "Microsoft.Copilot_8wekyb3d8bbwe", Role.APPLICATION));
  }

  @Test
  void aPackageWithoutAManifestIsTakenForAnApplication() {
    String lost = "Contoso.Lost_1.0.0.0_x64__8wekyb3d8bbwe";
    registry.withKey(STORE + BUILDER + "\\" + lost);
    assertThat(appx().installed())
        .contains(installed(lost, "Contoso.Lost_8wekyb3d8bbwe", Role.APPLICATION));
  }

  @Test
  void aResourcePackageIsKnownByItsManifestToo() throws IOException {
    write("Program Files/WindowsApps/" + COPILOT, "<ResourcePackage>true</ResourcePackage>");
    assertThat(appx().installed())
        .contains(installed(COPILOT, "Microsoft.Copilot_8wekyb3d8bbwe", Role.RESOURCE));
  }

  @Test
  void aManifestMayPutBlanksAroundItsAnswer() throws IOException {
    write("Program Files/WindowsApps/" + COPILOT, "<Framework>\n  true\n</Framework>");
    assertThat(appx().installed())
        .contains(installed(COPILOT, "Microsoft.Copilot_8wekyb3d8bbwe", Role.FRAMEWORK));
  }

  @Test
  void thePackagesOfAUserOfEntraIdAreListedToo() {
    String user = "S-1-12-1-1-2-3-4";
    String name = "Contoso.Chat_1.0.0.0_x64__8wekyb3d8bbwe";
    registry.withKey(STORE + user + "\\" + name);
    assertThat(appx().installed())
        .filteredOn(found -> found.fullName().equals(name))
        .singleElement()
        .satisfies(found -> assertThat(found.users()).containsExactly(new Sid(user)));
  }

  @Test
  void aPackageIsOneInWhateverCaseItsUsersHaveIt() {
    registry.withKey(STORE + "S-1-5-21-1-2-3-1002\\" + COPILOT.toUpperCase(Locale.ROOT));
    assertThat(appx().installed())
        .filteredOn(found -> found.fullName().equalsIgnoreCase(COPILOT))
        .singleElement()
        .satisfies(found -> assertThat(found.users()).hasSize(2));
  }

  @Test
  void aFamilyIsListedOnceInWhateverCaseTheListsHaveIt() {
    registry.withKey(STORE + "Applications\\" + SHELL.toUpperCase(Locale.ROOT));
    assertThat(appx().provisionedFamilies()).hasSize(2);
  }

  @Test
  void keysThatNameNoPackageAreNotTakenForOne() {
    registry.withKey(STORE + BUILDER + "\\Settings");
    assertThat(appx().installed()).extracting(AppxPackage::fullName).doesNotContain("Settings");
  }

  @Test
  void theFolderOfProgramsMayBeOnAnotherDisk() throws IOException {
    write("Programme/WindowsApps/" + COPILOT, "<Framework>true</Framework>");
    registry.with(CURRENT, "ProgramFilesDir", "D:\\Programme");
    assertThat(appx().installed())
        .contains(installed(COPILOT, "Microsoft.Copilot_8wekyb3d8bbwe", Role.FRAMEWORK));
  }

  @Test
  void whatEveryNewUserGetsIsListedByFamilyAndNothingElse() {
    assertThat(appx().provisionedFamilies())
        .containsExactly("Microsoft.Photos_8wekyb3d8bbwe", "Windows.Shell_cw5n1h2txyewy");
  }

  @Test
  void aWindowsWithoutTheStoreHasNoPackages() {
    AppxInRegistry appx = new AppxInRegistry(new MapRegistry(), manifests(new MapRegistry()));
    assertThat(appx.installed()).isEmpty();
    assertThat(appx.provisionedFamilies()).isEmpty();
  }

  private static AppxPackage installed(String name, String family, Role role) {
    return new AppxPackage(name, family, role, role != Role.SYSTEM, List.of(new Sid(BUILDER)));
  }

  private AppxInRegistry appx() {
    return new AppxInRegistry(registry, manifests(registry));
  }

  private AppxManifests manifests(MapRegistry from) {
    HostPaths paths = path -> disk.resolve(path.toString().substring(3).replace('\\', '/'));
    SystemView system = new WindowsSystem(new StubSystem(), from, none -> Optional.empty());
    return new AppxManifests(
        new WindowsFiles(
            paths,
            none -> new NativeFileVersions.Fixed(1812, 0, 0),
            new WindowsProtection(new StubProtection(), paths, () -> Sid.LOCAL_SYSTEM)),
        system);
  }

  private void write(String folder, String manifest) throws IOException {
    Path file = disk.resolve(folder).resolve("AppxManifest.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<Package><Properties>" + manifest + "</Properties></Package>");
  }
}
