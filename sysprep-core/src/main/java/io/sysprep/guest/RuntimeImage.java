package io.sysprep.guest;

import io.sysprep.machine.Architecture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Java runtime for Windows, judged by what it says of itself in its file {@code release}.
 *
 * <p>The file and its keys: JEP 220, "Modular Run-Time Images"; each JDK since 9 writes OS_NAME,
 * OS_ARCH, JAVA_VERSION and MODULES there, jlink too.
 */
final class RuntimeImage {

  static final int LOWEST = 17;

  /** What a whole run loads, as {@code -Xlog:class+load} shows. */
  static final List<String> MODULES = List.of("java.base", "java.logging", "java.xml");

  private static final Set<String> INTEL = Set.of("x86_64", "amd64");

  private static final List<String> LINES =
      List.of("OS_NAME", "OS_ARCH", "JAVA_VERSION", "MODULES");

  private final Path folder;
  private final Properties release = new Properties();

  private RuntimeImage(Path folder) {
    this.folder = folder;
  }

  /**
   * Checks system, version, modules and that there is a java.exe.
   *
   * @return what it runs on
   */
  static Architecture requireFit(Path folder) {
    RuntimeImage image = new RuntimeImage(folder);
    image.readRelease();
    image.requireLines();
    image.requireWindows();
    image.requireVersion();
    image.requireModules();
    return INTEL.contains(image.value("OS_ARCH")) ? Architecture.AMD64 : Architecture.ARM64;
  }

  private void readRelease() {
    try (InputStream in = Files.newInputStream(folder.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      throw unfit("it has no file \"release\"; give the folder of a Java runtime");
    }
  }

  /** All of them at once: who adds one by hand shall not be told of the next only then. */
  private void requireLines() {
    List<String> missing = LINES.stream().filter(key -> value(key).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw unfit(
          "its file \"release\" lacks "
              + String.join(", ", missing)
              + ", which every JDK and jlink write there");
    }
  }

  private void requireWindows() {
    String system = value("OS_NAME");
    if (!system.startsWith("Windows")) {
      throw unfit("it is for " + system + ", not Windows");
    }
    String architecture = value("OS_ARCH");
    if (!INTEL.contains(architecture) && !Set.of("aarch64", "arm64").contains(architecture)) {
      throw unfit("its architecture is \"" + architecture + "\"; x86_64 or aarch64 is needed");
    }
    if (!Files.isRegularFile(folder.resolve("bin").resolve("java.exe"))) {
      throw unfit("it has no bin/java.exe");
    }
  }

  private void requireVersion() {
    String version = value("JAVA_VERSION");
    int feature;
    try {
      feature = Runtime.Version.parse(version).feature();
    } catch (IllegalArgumentException e) {
      throw unfit("its version \"" + version + "\" is none");
    }
    if (feature < LOWEST) {
      throw unfit("it is Java " + feature + "; " + LOWEST + " or later is needed");
    }
  }

  private void requireModules() {
    Set<String> missing = new TreeSet<>(MODULES);
    missing.removeAll(List.of(value("MODULES").split(" ", -1)));
    if (!missing.isEmpty()) {
      throw unfit("it lacks the modules " + String.join(", ", missing));
    }
  }

  private String value(String key) {
    return release.getProperty(key, "").replace("\"", "");
  }

  private UnfitPayloadException unfit(String problem) {
    return new UnfitPayloadException(
        "The runtime " + folder + " cannot work in the guest: " + problem);
  }
}
