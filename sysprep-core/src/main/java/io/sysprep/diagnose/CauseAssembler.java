package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.FoundCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes one cause of the lines that show it: names filled in, codes and evidence gathered. */
final class CauseAssembler {

  private static final int MOST_EVIDENCE = 20;
  private static final String COMMUNITY = "(community)";

  private final CauseRule rule;
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<Long, ErrorCode> codes = new LinkedHashMap<>();
  private final List<Map<String, String>> captures = new ArrayList<>();

  CauseAssembler(CauseRule rule) {
    this.rule = rule;
  }

  CauseRule rule() {
    return rule;
  }

  CauseAssembler show(Finding finding) {
    if (!finding.captures().isEmpty() && !captures.contains(finding.captures())) {
      captures.add(finding.captures());
    }
    return support(finding);
  }

  /** Adds a line that follows from the cause. */
  CauseAssembler support(Finding finding) {
    if (evidence.size() < MOST_EVIDENCE) {
      evidence.add(finding.evidence());
    }
    for (FoundCode code : finding.codes()) {
      codes.putIfAbsent(code.value(), ErrorCode.of(code));
    }
    return this;
  }

  CauseAssembler name(String place, String value) {
    captures.add(Map.of(place, value));
    return this;
  }

  List<ErrorCode> codes() {
    return List.copyOf(codes.values());
  }

  Cause cause() {
    return new Cause(
        rule.id(),
        filled(rule.title(), merged()),
        codes(),
        evidence,
        remedies(),
        Fixability.valueOf(rule.fixability().toUpperCase(Locale.ROOT)),
        rule.role() == io.sysprep.diagnose.rules.CauseRole.BENIGN,
        rule.versions(),
        rule.sources());
  }

  /** Each thing that a line names gets its own remedy: two packages, two commands. */
  private List<Remedy> remedies() {
    Set<Remedy> remedies = new LinkedHashSet<>();
    for (String text : rule.remedies()) {
      if (text.indexOf('{') < 0 || captures.isEmpty()) {
        remedies.add(remedy(filled(text, Map.of())));
      }
      for (Map<String, String> names :
          text.indexOf('{') < 0 ? List.<Map<String, String>>of() : captures) {
        remedies.add(remedy(filled(text, names)));
      }
    }
    return List.copyOf(remedies);
  }

  private static Remedy remedy(String text) {
    return text.startsWith(COMMUNITY)
        ? new Remedy(text.substring(COMMUNITY.length()).strip(), Remedy.Standing.COMMUNITY)
        : new Remedy(text, Remedy.Standing.SUPPORTED);
  }

  private Map<String, String> merged() {
    Map<String, String> merged = new LinkedHashMap<>();
    for (Map<String, String> names : captures) {
      names.forEach((place, value) -> merged.merge(place, value, CauseAssembler::both));
    }
    return merged;
  }

  private static String both(String one, String other) {
    return one.contains(other) ? one : one + ", " + other;
  }

  private static String filled(String text, Map<String, String> names) {
    String filled = text;
    for (Map.Entry<String, String> name : derived(names).entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", Redaction.of(name.getValue()));
    }
    return filled.replace("{where}", "").replaceAll("\\{(\\w+)}", "<$1>");
  }

  /** Cmdlets take a package by its name, the part of the full name before the version. */
  private static Map<String, String> derived(Map<String, String> names) {
    String fullName = names.get("package");
    if (fullName == null) {
      return names;
    }
    Map<String, String> all = new LinkedHashMap<>(names);
    int version = fullName.indexOf('_');
    all.put("packageName", version < 0 ? fullName : fullName.substring(0, version));
    return all;
  }
}
