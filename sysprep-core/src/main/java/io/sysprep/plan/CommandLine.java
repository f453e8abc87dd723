package io.sysprep.plan;

import io.sysprep.machine.WindowsPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the arguments of sysprep.exe. */
final class CommandLine {

  /**
   * Below the Windows folder: a place that every Windows has and that never has a space, in a
   * folder of its own that runs make for administrators only.
   */
  private static final String STAGED_ANSWER_FILE = "Temp\\SysprepSdk\\Unattend.xml";

  private CommandLine() {}

  static List<String> of(SysprepPlan plan, WindowsPath windowsFolder) {
    List<String> arguments = new ArrayList<>();
    if (plan.generalizes()) {
      arguments.add("/generalize");
    }
    arguments.add(plan.target().option());
    if (plan.vmMode()) {
      arguments.add("/mode:vm");
    }
    if (!plan.showsDialogs()) {
      arguments.add("/quiet");
    }
    Optional<String> ending = plan.ending().option();
    if (ending.isPresent()) {
      arguments.add(ending.get());
    }
    Optional<WindowsPath> file = effectiveAnswerFile(plan, windowsFolder);
    if (file.isPresent()) {
      arguments.add(unattend(plan, file.get()));
    }
    return List.copyOf(arguments);
  }

  static Optional<WindowsPath> effectiveAnswerFile(SysprepPlan plan, WindowsPath windowsFolder) {
    Optional<WindowsPath> file = plan.answerFile();
    return file.isPresent() && needsStaging(plan, file.get())
        ? Optional.of(stagingPlace(windowsFolder))
        : file;
  }

  static WindowsPath stagingPlace(WindowsPath windowsFolder) {
    return windowsFolder.resolve(STAGED_ANSWER_FILE);
  }

  static boolean needsStaging(SysprepPlan plan, WindowsPath file) {
    return !plan.namesAnswerFileOnly() && (file.hasSpace() || file.drive().isEmpty());
  }

  private static String unattend(SysprepPlan plan, WindowsPath file) {
    return "/unattend:" + (plan.namesAnswerFileOnly() ? file.fileName() : file);
  }
}
