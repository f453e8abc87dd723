package io.sysprep.licensing;

import io.sysprep.json.JsonText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the licensing service says; its schema is the resource {@code licence.schema.json}. */
final class LicensingDocument {

  private static final String VERSION = "1";

  private LicensingDocument() {}

  static String of(LicensingFacts facts) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("status", facts.windowsLicense().map(LicenseRecord::status));
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
