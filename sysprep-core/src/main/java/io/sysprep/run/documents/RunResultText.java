package io.sysprep.run.documents;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.RunResult;
import io.sysprep.words.WrappedText;

/** A result for a console: what happened first, then what it means, then why. */
public final class RunResultText {

  private RunResultText() {}

  public static String of(RunResult result) {
    WrappedText text = new WrappedText();
    text.paragraph("", result.summary());
    text.paragraph("The machine: ", result.machineState().text());
    text.paragraph("What to do next: ", result.nextStep());
    result.runFolder().ifPresent(folder -> text.paragraph("Journal and logs: ", folder.toString()));
    result.report().map(PreflightReport::toText).ifPresent(text::part);
    result.diagnosis().map(Diagnosis::toText).ifPresent(text::part);
    return text.toString();
  }
}
