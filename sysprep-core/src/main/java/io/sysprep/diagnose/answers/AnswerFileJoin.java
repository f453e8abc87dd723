package io.sysprep.diagnose.answers;

import io.sysprep.diagnose.AnswerFileFinding;
import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.Remedy;
import io.sysprep.diagnose.lines.LogSource;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.Secret;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Joins the causes that lie in an answer file with what the check of that file finds. */
public final class AnswerFileJoin {

  private static final int MOST_FINDINGS = 10;

  private final List<LogSource> unread;
  private final List<GivenAnswerFile> files = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Takes answer files; they are read when something is first asked of them.
   *
   * @param sources where they are
   */
  public AnswerFileJoin(List<LogSource> sources) {
    this.unread = new ArrayList<>(sources);
  }

  private List<GivenAnswerFile> files() {
    for (LogSource source : unread) {
      read(source);
    }
    unread.clear();
    return files;
  }

  private void read(LogSource source) {
    try {
      files.add(GivenAnswerFile.read(source));
    } catch (IOException unreadable) {
      notes.add("The answer file " + source.name() + " could not be read: " + unreadable + ".");
    }
  }

  /** {@return the passwords and keys in the files, which a log may quote} */
  public List<Secret> secrets() {
    List<Secret> secrets = new ArrayList<>();
    for (GivenAnswerFile file : files()) {
      secrets.addAll(file.secrets());
    }
    return secrets;
  }

  /** {@return what to tell of files that could not be read} */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /**
   * Adds to a cause what the answer files have where it lies.
   *
   * @param cause the cause
   * @return the cause with findings and their remedies; the same where there are none
   */
  public Cause join(Cause cause) {
    if (!isOfAnswerFile(cause)) {
      return cause;
    }
    List<AnswerFileFinding> findings = findings(SettingInLog.of(cause.names()));
    return findings.isEmpty() ? cause : joined(cause, findings);
  }

  private static boolean isOfAnswerFile(Cause cause) {
    return cause.id().startsWith("answer-file-")
        || cause.id().startsWith("computer-name-")
        || cause.names().containsKey("setting");
  }

  private List<AnswerFileFinding> findings(SettingInLog setting) {
    List<AnswerFileFinding> same = new ArrayList<>();
    List<AnswerFileFinding> alike = new ArrayList<>();
    for (GivenAnswerFile file : files()) {
      for (AnswerFileProblem problem : file.problems()) {
        if (setting.concerns(problem)) {
          (setting.isOfSameItem(problem) ? same : alike).add(file.finding(problem));
        }
      }
    }
    List<AnswerFileFinding> found = same.isEmpty() ? alike : same;
    return List.copyOf(found.subList(0, Math.min(MOST_FINDINGS, found.size())));
  }

  /** What is wrong in that line is more to the point than what the table advises. */
  private static Cause joined(Cause cause, List<AnswerFileFinding> findings) {
    List<Remedy> remedies = new ArrayList<>();
    findings.forEach(one -> remedies.add(new Remedy(remedy(one), Remedy.Standing.SUPPORTED)));
    remedies.addAll(cause.remedies());
    return new Cause(
        cause.id(),
        cause.title(),
        cause.names(),
        cause.codes(),
        cause.evidence(),
        findings,
        remedies,
        cause.fixability(),
        cause.benign(),
        cause.versions(),
        cause.sources());
  }

  private static String remedy(AnswerFileFinding finding) {
    AnswerFileProblem problem = finding.problem();
    return "In "
        + finding.file()
        + ", line "
        + problem.line()
        + ", column "
        + problem.column()
        + ": "
        + problem.message()
        + " "
        + problem.remedy();
  }
}
