package io.sysprep.report;

import io.sysprep.json.JsonText;
import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.SlmgrError;
import io.sysprep.words.Words;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The licence of Windows. */
record LicensePart(LicensingFacts facts) implements ReportPart {

  private static final String VERSION = "1";

  @Override
  public String kind() {
    return "licence";
  }

  @Override
  public String title() {
    return "Licence";
  }

  @Override
  public Tone tone() {
    return status().filter(status -> status == LicenseStatus.LICENSED).isPresent()
        ? Tone.GOOD
        : Tone.WARNING;
  }

  private Optional<LicenseStatus> status() {
    return facts.windowsLicense().map(LicenseRecord::status);
  }

  @Override
  public String summary() {
    String rearms =
        facts.rearm().windows().isPresent()
            ? Words.counted(facts.rearm().windows().getAsInt(), "rearm", "is", "are") + " left."
            : "How many rearms are left is not known.";
    return status().map(LicensePart::said).orElse("No licence of Windows was found.")
        + " "
        + rearms;
  }

  private static String said(LicenseStatus status) {
    return status == LicenseStatus.LICENSED
        ? "Windows is licensed."
        : "Windows is not licensed: " + lower(status) + ".";
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public List<Block> blocks() {
    Map<String, String> values = new LinkedHashMap<>();
    facts.windowsLicense().flatMap(LicenseRecord::name).ifPresent(name -> values.put("Name", name));
    facts
        .windowsLicense()
        .flatMap(LicenseRecord::channel)
        .ifPresent(channel -> values.put("Channel", channel));
    facts
        .windowsLicense()
        .flatMap(LicenseRecord::remaining)
        .ifPresent(remaining -> values.put("Runs on for", Words.spoken(remaining)));
    values.put("Read from", lower(facts.source()));
    return List.of(new Block.Values(values));
  }

  @Override
  public String json() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("status", status());
    document.put("name", facts.windowsLicense().flatMap(LicenseRecord::name));
    document.put("channel", facts.windowsLicense().flatMap(LicenseRecord::channel));
    document.put(
        "remainingSeconds",
        facts.windowsLicense().flatMap(LicenseRecord::remaining).map(Duration::toSeconds));
    document.put("rearms", boxed(facts.rearm().windows()));
    document.put("rearmPending", facts.isRearmPending());
    document.put("source", facts.source());
    document.put("errors", facts.errors().stream().map(SlmgrError::message).toList());
    return JsonText.of(document);
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
