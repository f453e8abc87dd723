package io.sysprep.windows.guest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is on the drive and in the registry of a Windows under Wine, as lines to compare. */
final class WineContents {

  /** What Wine writes down for itself, when it likes to; .ci/wine/prove leaves out the same. */
  private static final Pattern OF_WINE =
      Pattern.compile(
          "\\\\(Control\\\\(Video|Class|DeviceClasses)|Enum|Software\\\\Wine)\\\\|\\\\J2SE");

  private WineContents() {}

  static Set<String> of(WineGuest guest) throws IOException {
    Set<String> lines = new TreeSet<>();
    try (Stream<Path> files = Files.walk(guest.drive())) {
      for (Path file : files.toList()) {
        String time = Files.isDirectory(file) ? "" : " " + Files.getLastModifiedTime(file);
        lines.add(guest.drive().relativize(file) + time);
      }
    }
    for (String key : List.of("HKLM\\SOFTWARE", "HKLM\\SYSTEM", "HKCU")) {
      lines.addAll(registry(guest, key));
    }
    return lines;
  }

  private static Set<String> registry(WineGuest guest, String key) throws IOException {
    Path file = Files.createTempFile("exported", ".reg");
    guest.run("reg", "export", key, "Z:" + file, "/y");
    Set<String> lines = new TreeSet<>();
    String within = "";
    for (String line : Files.readString(file, StandardCharsets.UTF_16).lines().toList()) {
      within = line.startsWith("[") ? line : within;
      if (!line.isBlank() && !OF_WINE.matcher(within).find()) {
        lines.add(within + " " + (line.startsWith("[") ? "" : line));
      }
    }
    Files.delete(file);
    return lines;
  }

  /**
   * Files younger than a moment, and lines of the registry, that hold a text in either encoding.
   */
  static List<String> holding(WineGuest guest, String text, FileTime since) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(guest.drive())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).compareTo(since) >= 0 && holds(file, text)) {
          found.add(file.toString());
        }
      }
    }
    for (String key : List.of("HKLM\\SOFTWARE", "HKLM\\SYSTEM", "HKCU")) {
      registry(guest, key).stream().filter(line -> line.contains(text)).forEach(found::add);
    }
    return found;
  }

  private static boolean holds(Path file, String text) throws IOException {
    String content = Files.readString(file, StandardCharsets.ISO_8859_1);
    return content.contains(text) || content.replace("\0", "").contains(text);
  }

  /** What is there now and was not, or is other than it was. */
  static List<String> newSince(Set<String> before, Set<String> now) {
    return now.stream().filter(line -> !before.contains(line)).toList();
  }
}
