package io.sysprep.report;

import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Waiver;
import io.sysprep.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the header says to people, in all faces alike. */
final class HeaderFacts {

  private HeaderFacts() {}

  static Map<String, String> of(ReportHeader header) {
    Map<String, String> facts = new LinkedHashMap<>();
    header
        .machine()
        .ifPresent(
            machine -> {
              facts.put("Machine", machine.name());
              facts.put(
                  "Windows",
                  machine.product() + " (" + machine.edition() + ") " + machine.version());
              facts.put("Architecture", machine.architecture());
            });
    facts.put("Taken", header.at().toString());
    header.plan().ifPresent(plan -> putPlan(plan, facts));
    facts.put("Made by", "Sysprep SDK " + header.sdk() + " on Java " + header.jvm());
    return facts;
  }

  private static void putPlan(SysprepPlan plan, Map<String, String> facts) {
    facts.put("Plan", String.join(" ", plan.commandLine()));
    facts.put("Then", plan.ending().text());
    plan.reason().ifPresent(reason -> facts.put("Because", reason));
    facts.put("Deadline", Words.spoken(plan.deadline()));
    facts.put(
        "Waived",
        plan.waivers().isEmpty()
            ? "nothing"
            : plan.waivers().stream().map(HeaderFacts::said).collect(Collectors.joining("; ")));
  }

  private static String said(Waiver waiver) {
    return waiver.checkId() + " (" + waiver.reason() + ")";
  }
}
