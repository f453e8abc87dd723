package io.sysprep.report;

import static io.sysprep.report.Markup.escaped;

import java.util.List;

/**
 * Results as tests, in the form that pipelines read: Jenkins, GitLab, Azure Pipelines and GitHub's
 * reporters. Each suite keeps to the schema of Maven Surefire, the only one that a maker of such
 * files maintains; it knows no host, so the machine stands in the properties.
 */
final class JunitFace {

  private final StringBuilder xml = new StringBuilder();
  private final ReportHeader header;

  private JunitFace(ReportHeader header) {
    this.header = header;
  }

  static String of(Report report) {
    JunitFace face = new JunitFace(report.header());
    face.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    report.parts().stream().filter(part -> !part.trials().isEmpty()).forEach(face::suite);
    return face.xml.append("</testsuites>\n").toString();
  }

  private void suite(ReportPart part) {
    List<Trial> trials = part.trials();
    xml.append("  <testsuite name=\"").append(escaped(part.title())).append('"');
    xml.append(" tests=\"").append(trials.size()).append('"');
    xml.append(" failures=\"").append(count(trials, Trial.Outcome.FAILED)).append('"');
    xml.append(" errors=\"").append(count(trials, Trial.Outcome.ERROR)).append('"');
    xml.append(" skipped=\"").append(count(trials, Trial.Outcome.SKIPPED)).append('"');
    xml.append(" time=\"0\" timestamp=\"").append(timestamp()).append("\">\n");
    xml.append("    <properties>\n");
    HeaderFacts.of(header).forEach(this::property);
    xml.append("    </properties>\n");
    trials.forEach(trial -> testcase(part, trial));
    xml.append("  </testsuite>\n");
  }

  /** Without fractions and zone, as the schema of the form has it; it is UTC. */
  private String timestamp() {
    return header.at().toString().substring(0, "2026-01-01T00:00:00".length());
  }

  private static long count(List<Trial> trials, Trial.Outcome outcome) {
    return trials.stream().filter(trial -> trial.outcome() == outcome).count();
  }

  private void property(String name, String value) {
    xml.append("      <property name=\"").append(escaped(name));
    xml.append("\" value=\"").append(escaped(value)).append("\"/>\n");
  }

  private void testcase(ReportPart part, Trial trial) {
    xml.append("    <testcase classname=\"sysprep.").append(escaped(part.kind()));
    xml.append("\" name=\"").append(escaped(trial.id())).append("\" time=\"0\"");
    if (trial.outcome() == Trial.Outcome.PASSED && trial.text().isEmpty()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n      ").append(outcome(trial)).append("\n    </testcase>\n");
  }

  private static String outcome(Trial trial) {
    String text = escaped(trial.text());
    String message = escaped(trial.text().lines().findFirst().orElse(""));
    return switch (trial.outcome()) {
      case FAILED -> "<failure type=\"blocks\" message=\"" + message + "\">" + text + "</failure>";
      case ERROR -> "<error type=\"unknown\" message=\"" + message + "\">" + text + "</error>";
      case SKIPPED -> "<skipped message=\"" + message + "\"/>";
      case PASSED -> "<system-out>" + text + "</system-out>";
    };
  }
}
