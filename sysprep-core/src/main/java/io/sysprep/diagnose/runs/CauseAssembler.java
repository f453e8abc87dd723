package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.Cause;
import io.sysprep.diagnose.ErrorCode;
import io.sysprep.diagnose.Evidence;
import io.sysprep.diagnose.Fixability;
import io.sysprep.diagnose.Remedy;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.CauseWeight;
import io.sysprep.diagnose.rules.CodeNames;
import io.sysprep.diagnose.rules.FoundCode;
import io.sysprep.redaction.Redaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes one cause of the lines that show it: names filled in, codes and evidence gathered. */
final class CauseAssembler {

  private static final CodeNames NAMES = CodeNames.standard();
  private static final int MOST_EVIDENCE = 20;
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** Places that make a sentence, and name nothing. */
  private static final Set<String> OF_SENTENCES = Set.of("where", "said", "what");

  private final CauseRule rule;
  private final String file;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<LogEntry> entries = new ArrayList<>();
  private final Map<Long, ErrorCode> codes = new LinkedHashMap<>();
  private final List<Map<String, String>> captures = new ArrayList<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<Remedy> remedies = new LinkedHashSet<>();
  private final Map<String, String> redacted = new HashMap<>();

  CauseAssembler(CauseRule rule, String file) {
    this.rule = rule;
    this.file = file;
  }

  CauseRule rule() {
    return rule;
  }

  CauseAssembler show(LogEntry entry, CauseBook.Hit hit) {
    if (!hit.captures().isEmpty()) {
      show(hit.rule(), entry.told(hit.captures()));
    }
    support(entry);
    note(hit.lastErrors());
    return this;
  }

  /** Rows of one cause differ: Edge and a language pack have remedies of their own. */
  private void show(CauseRule shown, Map<String, String> names) {
    if (!captures.contains(names)) {
      captures.add(names);
      titles.add(filled(shown.title(), names));
      for (String text : shown.remedies()) {
        remedies.add(remedy(filled(text, names)));
      }
    }
  }

  /** Adds a line that follows from the cause. */
  CauseAssembler support(LogEntry entry) {
    if (evidence.size() < MOST_EVIDENCE) {
      evidence.add(entry.evidence(file));
      entries.add(entry);
    }
    note(entry.codes());
    return this;
  }

  private void note(List<FoundCode> found) {
    for (FoundCode code : found) {
      codes.putIfAbsent(code.value(), named(code));
    }
  }

  private static ErrorCode named(FoundCode found) {
    Optional<CodeNames.Name> name = NAMES.of(found.value());
    if (name.isEmpty()) {
      return new ErrorCode(found.value(), found.spelling(), Optional.empty(), Optional.empty());
    }
    String symbol = name.get().symbol();
    return new ErrorCode(
        found.value(),
        found.spelling(),
        symbol.isEmpty() ? Optional.empty() : Optional.of(symbol),
        Optional.of(name.get().meaning()));
  }

  /** {@return the lines that show it} */
  List<LogEntry> entries() {
    return List.copyOf(entries);
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
        titles.isEmpty() ? filled(rule.title(), merged()) : String.join(" ", titles),
        names(),
        codes(),
        evidence,
        List.of(),
        remedies(),
        Fixability.valueOf(rule.fixability().toUpperCase(Locale.ROOT)),
        rule.role() == CauseWeight.BENIGN,
        rule.versions(),
        rule.sources());
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Map.Entry<String, String> name : merged().entrySet()) {
      if (!OF_SENTENCES.contains(name.getKey()) && !name.getValue().isEmpty()) {
        names.put(name.getKey(), redacted(name.getValue()));
      }
    }
    return names;
  }

  /** Each thing that a line names gets its own remedy: two packages, two commands. */
  private List<Remedy> remedies() {
    if (!remedies.isEmpty()) {
      return List.copyOf(remedies);
    }
    List<Remedy> general = new ArrayList<>();
    for (String text : rule.remedies()) {
      general.add(remedy(filled(text, merged())));
    }
    return List.copyOf(general);
  }

  private static Remedy remedy(String text) {
    return text.startsWith(CauseRule.COMMUNITY)
        ? new Remedy(
            text.substring(CauseRule.COMMUNITY.length()).strip(), Remedy.Standing.COMMUNITY)
        : new Remedy(text, Remedy.Standing.SUPPORTED);
  }

  private Map<String, String> merged() {
    Map<String, String> merged = new LinkedHashMap<>();
    for (Map<String, String> names : captures) {
      for (Map.Entry<String, String> name : names.entrySet()) {
        String before = merged.get(name.getKey());
        merged.put(name.getKey(), before == null ? name.getValue() : both(before, name.getValue()));
      }
    }
    return merged;
  }

  private static String both(String one, String other) {
    return one.contains(other) ? one : one + ", " + other;
  }

  private String filled(String text, Map<String, String> names) {
    String filled = text.replace("{where}", names.getOrDefault("where", ""));
    for (Map.Entry<String, String> name : derived(names).entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", redacted(name.getValue()));
    }
    return filled.indexOf('{') < 0 ? filled : PLACE.matcher(filled).replaceAll("<$1>");
  }

  /** What a line names stands in the title, in several remedies, and as data. */
  private String redacted(String value) {
    return redacted.computeIfAbsent(value, Redaction.byForm()::text);
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
