package io.sysprep.stored;

import io.sysprep.machine.AppxName;
import io.sysprep.machine.AppxPackage.Role;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a Store package is for, from its manifest.
 *
 * <p>A manifest names frameworks and resource packages in its Properties (Microsoft Learn, "App
 * package manifest", elements Framework and ResourcePackage). Parts of Windows lie in folders of
 * their own below the Windows folder.
 */
public final class AppxManifests {

  private static final int LARGEST_MANIFEST = 4 * 1024 * 1024;
  private static final Pattern FRAMEWORK = declared("Framework");
  private static final Pattern RESOURCE = declared("ResourcePackage");

  private final FilesView files;
  private final SystemView system;

  /** Takes the files among which the manifests are. */
  public AppxManifests(FilesView files, SystemView system) {
    this.files = files;
    this.system = system;
  }

  Role roleOf(String fullName) {
    if (AppxName.of(fullName).isResource()) {
      return Role.RESOURCE;
    }
    Optional<String> manifest = manifest(appFolder().resolve(fullName));
    if (manifest.isEmpty() && isPartOfWindows(AppxName.of(fullName).family())) {
      return Role.SYSTEM;
    }
    return manifest.map(AppxManifests::roleIn).orElse(Role.APPLICATION);
  }

  private static Role roleIn(String manifest) {
    if (FRAMEWORK.matcher(manifest).find()) {
      return Role.FRAMEWORK;
    }
    return RESOURCE.matcher(manifest).find() ? Role.RESOURCE : Role.APPLICATION;
  }

  private boolean isPartOfWindows(String family) {
    return files.info(system.windowsFolder().resolve("SystemApps").resolve(family)).isPresent();
  }

  private WindowsPath appFolder() {
    return system.programFilesFolder().resolve("WindowsApps");
  }

  private Optional<String> manifest(WindowsPath folder) {
    return files
        .read(folder.resolve("AppxManifest.xml"), LARGEST_MANIFEST)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Pattern declared(String element) {
    return Pattern.compile("<" + element + ">\\s*true\\s*</" + element + ">");
  }
}
