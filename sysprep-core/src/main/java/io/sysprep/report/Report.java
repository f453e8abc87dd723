package io.sysprep.report;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.DryRun;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.verify.SidProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Any number of results about one machine below one header, in every form that is asked for.
 *
 * <p>Immutable; may be used from several threads. Nothing in it is secret: it says what the results
 * say.
 *
 * <pre>{@code
 * Report report = Report.of(ReportHeader.of(machine.view()).about(plan)).with(preflight);
 * System.out.print(report.toText());
 * }</pre>
 */
public final class Report {

  private final ReportHeader header;
  private final List<ReportPart> parts;

  private Report(ReportHeader header, List<ReportPart> parts) {
    this.header = header;
    this.parts = List.copyOf(parts);
  }

  /**
   * Begins a report that has no results yet.
   *
   * @param header which machine, when, for which plan
   * @return the report
   */
  public static Report of(ReportHeader header) {
    return new Report(Objects.requireNonNull(header, "header"), List.of());
  }

  /**
   * Names the plan in the header.
   *
   * @param plan the plan that the results are about
   * @return a report with it
   */
  public Report about(SysprepPlan plan) {
    return new Report(header.about(Objects.requireNonNull(plan, "plan")), parts);
  }

  /**
   * Adds what stands in the way.
   *
   * @param report the preflight's report
   * @return a report with it
   */
  public Report with(PreflightReport report) {
    return plus(new PreflightPart(Objects.requireNonNull(report, "report")));
  }

  /**
   * Adds what a run would do.
   *
   * @param dryRun the dry run
   * @return a report with it
   */
  public Report with(DryRun dryRun) {
    return plus(new DryRunPart(Objects.requireNonNull(dryRun, "dryRun")));
  }

  /**
   * Adds what came of a run.
   *
   * @param result the result
   * @return a report with it
   */
  public Report with(RunResult result) {
    return plus(new RunPart(Objects.requireNonNull(result, "result")));
  }

  /**
   * Adds whether the machine is sealed.
   *
   * @param verification the verification
   * @return a report with it
   */
  public Report with(Verification verification) {
    return plus(new VerificationPart(Objects.requireNonNull(verification, "verification")));
  }

  /**
   * Adds what logs show.
   *
   * @param diagnosis the diagnosis
   * @return a report with it
   */
  public Report with(Diagnosis diagnosis) {
    return plus(new DiagnosisPart(Objects.requireNonNull(diagnosis, "diagnosis")));
  }

  /**
   * Adds whether a clone is unique.
   *
   * @param proof the proof
   * @return a report with it
   */
  public Report with(SidProof proof) {
    return plus(new SidProofPart(Objects.requireNonNull(proof, "proof")));
  }

  /**
   * Adds the licence.
   *
   * @param licence what was read of it
   * @return a report with it
   */
  public Report with(LicensingFacts licence) {
    return plus(new LicensePart(Objects.requireNonNull(licence, "licence")));
  }

  /**
   * Adds what is wrong with an answer file.
   *
   * @param file its name; for SARIF, its path from the root of the sources, with slashes
   * @param problems its problems, which may be none
   * @return a report with it
   */
  public Report withAnswerFile(String file, List<AnswerFileProblem> problems) {
    return plus(
        new AnswerFilePart(
            Objects.requireNonNull(file, "file"), Objects.requireNonNull(problems, "problems")));
  }

  private Report plus(ReportPart part) {
    List<ReportPart> more = new ArrayList<>(parts);
    more.add(part);
    return new Report(header, more);
  }

  /** {@return which machine, when, for which plan, by which versions} */
  public ReportHeader header() {
    return header;
  }

  List<ReportPart> parts() {
    return parts;
  }

  /** The heaviest of all parts. */
  Tone tone() {
    return parts.stream().map(ReportPart::tone).max(Tone::compareTo).orElse(Tone.GOOD);
  }

  /** {@return what it comes to, a sentence for each result, in one line} */
  public String summary() {
    return parts.isEmpty()
        ? "Nothing was looked at."
        : String.join(" ", parts.stream().map(Report::inOneSentence).toList());
  }

  private static String inOneSentence(ReportPart part) {
    return part.title() + ": " + part.summary().split("(?<=[.!?])\\s", 2)[0];
  }

  /**
   * {@return text for a console: header and summary first, what stands in the way before the rest,
   * and what is as it should be in one line}
   */
  public String toText() {
    return new TextFace(false).of(this);
  }

  /** {@return {@link #toText()} with everything that is as it should be} */
  public String toFullText() {
    return new TextFace(true).of(this);
  }

  /**
   * Gives the report as a document for programs.
   *
   * <p>It holds the header, and for each result its kind, how much it matters, a summary, and the
   * document that the result itself gives as JSON. Its schema is the file {@code
   * META-INF/io.sysprep/report.schema.json} of the jar, which names those of the results. While
   * {@code schemaVersion} stays the same, no member is removed, renamed or given another meaning;
   * members and words of enumerations may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return JsonFace.of(this);
  }

  /**
   * {@return one HTML page that needs nothing else, with the pictures in it; readable on a phone,
   * on paper and in the dark}
   */
  public String toHtml() {
    return HtmlFace.of(this);
  }

  /**
   * Gives preflight and answer files as the results of tests, as pipelines show them.
   *
   * <p>One suite for each of these results; one case for each check, and for each rule of answer
   * files. What blocks fails, what could not be found out is an error, what is waived or does not
   * apply is skipped; warnings pass and tell their text as output.
   *
   * @return XML in the form that Ant's JUnit task made common; each suite keeps to the schema of
   *     Maven Surefire's reports, version 3.0.2
   */
  public String toJunitXml() {
    return JunitFace.of(this);
  }

  /**
   * {@return the problems of answer files as SARIF 2.1.0 (OASIS), for code scanning; a log without
   * results where there are none}
   */
  public String toSarif() {
    return SarifFace.of(this);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }
}
