package io.sysprep.licensing;

import io.sysprep.words.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the licensing service says, in words. */
final class LicensingWords {

  private LicensingWords() {}

  static String summary(LicensingFacts facts) {
    String rearms =
        facts.rearm().windows().isPresent()
            ? Words.counted(facts.rearm().windows().getAsInt(), "rearm", "is", "are") + " left."
            : "How many rearms are left is not known.";
    Optional<LicenseStatus> status = facts.windowsLicense().map(LicenseRecord::status);
    return status.map(LicensingWords::said).orElse("No licence of Windows was found.")
        + " "
        + rearms;
  }

  private static String said(LicenseStatus status) {
    return status == LicenseStatus.LICENSED
        ? "Windows is licensed."
        : "Windows is not licensed: " + lower(status) + ".";
  }

  static Map<String, String> details(LicensingFacts facts) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<LicenseRecord> license = facts.windowsLicense();
    license.flatMap(LicenseRecord::name).ifPresent(name -> values.put("Name", name));
    license.flatMap(LicenseRecord::channel).ifPresent(channel -> values.put("Channel", channel));
    license
        .flatMap(LicenseRecord::remaining)
        .ifPresent(remaining -> values.put("Runs on for", Words.spoken(remaining)));
    values.put("Read from", facts.source().text());
    return values;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
