package io.sysprep.offline.disk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes paths of what the registry writes with the variables that every Windows has. */
final class PathExpansion {

  private static final Pattern WINDOWS = Pattern.compile("(?i)%(?:windir|systemroot)%");
  private static final Pattern DRIVE = Pattern.compile("(?i)%systemdrive%");
  private static final int DRIVE_LENGTH = 2;

  private final char letter;
  private final String windows;

  /**
   * Makes an expansion.
   *
   * @param letter the letter of the volume
   * @param windows the name of the Windows folder on it
   */
  PathExpansion(char letter, String windows) {
    this.letter = letter;
    this.windows = windows;
  }

  String expanded(String path) {
    String drive = letter + ":";
    String folder = Matcher.quoteReplacement(drive + "\\" + windows);
    return DRIVE.matcher(WINDOWS.matcher(path).replaceAll(folder)).replaceAll(drive);
  }

  /** {@return the path behind the drive; empty where it is on another volume} */
  Optional<String> withinVolume(String path) {
    String expanded = expanded(path);
    return expanded.regionMatches(true, 0, letter + ":\\", 0, DRIVE_LENGTH + 1)
        ? Optional.of(expanded.substring(DRIVE_LENGTH))
        : Optional.empty();
  }
}
