package io.sysprep.preflight.remedies;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.checks.answerfile.LeftOverAnswerFiles;
import io.sysprep.preflight.examination.AutomaticRemedy;
import io.sysprep.preflight.examination.RemedyNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Deletes what Windows would find. A file that only the registry names is left where it is: without
 * the pointer nobody finds it, and it may be somebody's.
 */
final class LeftOverAnswerFilesDeleted implements AutomaticRemedy {

  private static final RegistryKey SETUP = RegistryKey.localMachine("SYSTEM\\Setup");
  private static final String POINTER = "UnattendFile";

  @Override
  public RemedyDescription description() {
    return StandardRemedies.described("delete-left-over-answer-files");
  }

  @Override
  public RemedyNeed examine(PreflightFacts facts) {
    List<WindowsPath> files =
        LeftOverAnswerFiles.found(facts).stream().filter(path -> isFile(facts, path)).toList();
    boolean pointer = facts.machine().registry().value(SETUP, POINTER).isPresent();
    if (files.isEmpty() && !pointer) {
      return new RemedyNeed.NotNeeded("No answer file lies where Windows looks.");
    }
    List<String> doomed = new ArrayList<>(files.stream().map(WindowsPath::toString).toList());
    if (pointer) {
      doomed.add("the value " + POINTER + " of " + SETUP);
    }
    return new RemedyNeed.Needed(
        doomed.stream().collect(Collectors.joining(", ", "Will be deleted: ", ".")),
        bench -> {
          TakenAway taken = new TakenAway(bench);
          files.forEach(taken::file);
          taken.value(SETUP, POINTER);
        });
  }

  private static boolean isFile(PreflightFacts facts, WindowsPath path) {
    return facts.machine().files().info(path).filter(info -> !info.folder()).isPresent();
  }
}
