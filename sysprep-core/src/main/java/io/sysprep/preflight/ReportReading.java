package io.sysprep.preflight;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.Port;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@link ReportDocument} wrote. */
final class ReportReading {

  private ReportReading() {}

  static PreflightReport of(String text) {
    JsonObject document = JsonObject.parse("preflight report", text, ReportDocument.VERSION);
    return new PreflightReport(
        SysprepPlan.fromJson(document.object("plan").document()),
        document.objects("results").stream().map(ReportReading::result).toList());
  }

  private static CheckResult result(JsonObject result) {
    CheckDescription description = description(result);
    FindingData data = data(result.object("data"));
    CheckResult.Outcome outcome = result.constant("outcome", CheckResult.Outcome.class);
    return switch (outcome) {
      case WAIVED ->
          new CheckResult.Waived(
              original(description, result.object("waived"), data),
              new Waiver(description.id(), result.object("waived").text("reason")));
      case TO_BE_MENDED ->
          new CheckResult.ToBeMended(
              original(description, result.object("toBeMended"), data), result.texts("remedies"));
      default -> told(outcome, description, result, data);
    };
  }

  private static CheckResult original(CheckDescription check, JsonObject found, FindingData data) {
    return told(found.constant("outcome", CheckResult.Outcome.class), check, found, data);
  }

  private static CheckResult told(
      CheckResult.Outcome outcome, CheckDescription check, JsonObject found, FindingData data) {
    String text = found.text("text");
    return switch (outcome) {
      case PASSED -> new CheckResult.Passed(check, text, data);
      case NOT_APPLICABLE -> new CheckResult.NotApplicable(check, text);
      case NOTICE -> new CheckResult.Notice(check, text, data);
      case WARNING -> new CheckResult.Warning(check, text, found.text("remedy"), data);
      case BLOCKER -> new CheckResult.Blocker(check, text, found.text("remedy"), data);
      case INCONCLUSIVE -> new CheckResult.Inconclusive(check, text);
      case WAIVED, TO_BE_MENDED -> throw found.refusal("outcome", "what was found at first");
    };
  }

  private static CheckDescription description(JsonObject result) {
    return new CheckDescription(
        result.value("id", "the id of a check", ReportReading::checkId),
        result.text("title"),
        result.text("why"),
        result.constant("worst", CheckDescription.Worst.class),
        ports(result, "reads"),
        ports(result, "fallsBackTo"),
        result.text("usualRemedy"),
        result.optionalValue("reference", "an address", URI::create));
  }

  private static String checkId(String text) {
    return CheckDescription.of(text, "").id();
  }

  private static Set<Port> ports(JsonObject result, String name) {
    Set<Port> ports = new HashSet<>();
    for (String text : result.texts(name)) {
      ports.add(port(result, name, text));
    }
    return ports;
  }

  private static Port port(JsonObject result, String name, String text) {
    try {
      return Port.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw result.refusal(name, "a list of ports, and not " + text);
    }
  }

  private static FindingData data(JsonObject found) {
    FindingData data = FindingData.NONE;
    for (Map.Entry<String, Object> member : found.members().entrySet()) {
      data = with(data, found, member.getKey(), member.getValue());
    }
    return data;
  }

  private static FindingData with(FindingData data, JsonObject found, String name, Object value) {
    if (value instanceof Long number) {
      return data.with(name, number);
    }
    return value instanceof List<?>
        ? data.with(name, found.texts(name))
        : data.with(name, found.text(name));
  }
}
