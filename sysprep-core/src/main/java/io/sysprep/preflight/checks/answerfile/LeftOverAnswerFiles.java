package io.sysprep.preflight.checks.answerfile;

import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.checks.tabled.FilesByName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answer files that lie where Windows looks, and are not the plan's. */
public final class LeftOverAnswerFiles {

  private static final List<String> PLACES =
      List.of(
          "%WINDIR%\\Panther\\unattend.xml",
          "%WINDIR%\\Panther\\Unattend\\*",
          "%WINDIR%\\System32\\Sysprep\\unattend.xml",
          "%WINDIR%\\System32\\Sysprep\\autounattend.xml",
          "%SystemDrive%\\unattend.xml",
          "%SystemDrive%\\autounattend.xml");

  private LeftOverAnswerFiles() {}

  /**
   * {@return the files, in the order of the places}
   *
   * @param facts the machine and the plan
   */
  public static List<WindowsPath> found(PreflightFacts facts) {
    Set<WindowsPath> found = new LinkedHashSet<>();
    for (String place : PLACES) {
      found.addAll(FilesByName.found(facts, place));
    }
    Optional<WindowsPath> planned = facts.plan().answerFile();
    if (planned.isPresent()) {
      found.remove(planned.get());
    }
    return List.copyOf(found);
  }
}
