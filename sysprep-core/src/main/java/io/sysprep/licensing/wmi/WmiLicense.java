package io.sysprep.licensing.wmi;

import io.sysprep.licensing.ExpirationKind;
import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.LicensingSource;
import io.sysprep.licensing.record.Counts;
import io.sysprep.licensing.record.HexCodes;
import io.sysprep.licensing.record.RearmCounter;
import io.sysprep.licensing.record.RecordDraft;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One row of {@code SoftwareLicensingProduct}, read as the script reads it. */
final class WmiLicense {

  /** WMI's beginning of time stands for a date that is not set. */
  private static final String UNSET_DATE = "1601";

  private static final String KMS_CLIENT = "VOLUME_KMSCLIENT";
  private static final int KMS_DEFAULT_PORT = 1688;

  private final WmiRow product;
  private final WmiRow service;
  private final RecordDraft draft = new RecordDraft(LicensingSource.WMI);
  private final LicenseStatus status;

  WmiLicense(WmiRow product, WmiRow service) {
    this.product = product;
    this.service = service;
    this.status = LicenseStatus.ofCode(product.number(WmiProperties.STATUS).orElse(-1));
  }

  LicenseRecord license(OptionalInt windowsRearm) {
    for (LicenseField field : LicenseField.values()) {
      Optional<String> property = field.wmiProperty();
      if (property.isPresent()) {
        copy(field, property.get());
      }
    }
    draft.status(status);
    remaining();
    counts(windowsRearm);
    if (description().contains(KMS_CLIENT)) {
      kmsClient();
    }
    kmsHost();
    return draft.finished();
  }

  private void copy(LicenseField field, String property) {
    WmiValue value = product.values().get(property);
    if (value != null && isTold(field)) {
      draft.put(field, text(field, value));
    }
  }

  /**
   * As the script prints them: what a KMS host counts only for a machine that is one, and the
   * reason of a status only where Windows is not licensed.
   */
  private boolean isTold(LicenseField field) {
    if (field == LicenseField.STATUS_REASON) {
      return status != LicenseStatus.LICENSED;
    }
    return isKmsHost() || !field.name().startsWith("KMS_HOST_");
  }

  private static String text(LicenseField field, WmiValue value) {
    if (value instanceof WmiValue.Numeral numeral) {
      return number(field, numeral.number());
    }
    if (value instanceof WmiValue.Flag flag) {
      return Boolean.toString(flag.flag());
    }
    String text = value instanceof WmiValue.Text string ? string.text() : "";
    return text.startsWith(UNSET_DATE) ? "" : text;
  }

  private static String number(LicenseField field, long number) {
    boolean reason = field == LicenseField.STATUS_REASON;
    if (number == Counts.NOT_AVAILABLE || (reason && number == 0)) {
      return "";
    }
    return reason ? HexCodes.of(number) : Long.toString(number);
  }

  /** The script shows the time only while it runs. */
  private void remaining() {
    OptionalLong minutes = product.number(WmiProperties.GRACE);
    boolean runs = status.isGrace() || (status == LicenseStatus.LICENSED && minutes.orElse(0) > 0);
    if (runs && minutes.isPresent()) {
      Optional<Duration> time = Counts.minutes(Long.toString(minutes.getAsLong()));
      draft.remaining(time);
      time.ifPresent(known -> draft.put(LicenseField.EXPIRATION, expiration().name()));
    }
  }

  private ExpirationKind expiration() {
    if (status.isGrace()) {
      return ExpirationKind.GRACE;
    }
    if (description().contains("TIMEBASED_")) {
      return ExpirationKind.TIME_BASED;
    }
    boolean guest = description().contains("VIRTUAL_MACHINE_ACTIVATION");
    return guest ? ExpirationKind.VIRTUAL_MACHINE : ExpirationKind.VOLUME;
  }

  private void counts(OptionalInt windowsRearm) {
    boolean windows = draft.isWindows().orElse(true);
    if (windows && windowsRearm.isPresent()) {
      draft.count(RearmCounter.WINDOWS, Integer.toString(windowsRearm.getAsInt()));
    }
    if (!windows) {
      count(RearmCounter.APP, WmiProperties.APP_REARM);
    }
    count(RearmCounter.SKU, WmiProperties.SKU_REARM);
  }

  private void count(RearmCounter counter, String property) {
    OptionalLong count = product.number(property);
    if (count.isPresent()) {
      draft.count(counter, Long.toString(count.getAsLong()));
    }
  }

  private void kmsClient() {
    service
        .text(WmiProperties.CLIENT_MACHINE_ID)
        .ifPresent(id -> draft.put(LicenseField.KMS_CLIENT_MACHINE_ID, id));
    flag(LicenseField.KMS_HOST_CACHING, WmiProperties.HOST_CACHING);
    host(LicenseField.KMS_REGISTERED_MACHINE, WmiProperties.KMS_MACHINE, WmiProperties.KMS_PORT);
    host(
        LicenseField.KMS_DISCOVERED_MACHINE,
        WmiProperties.DISCOVERED_MACHINE,
        WmiProperties.DISCOVERED_PORT);
    product
        .number(WmiProperties.ACTIVATION_TYPE)
        .ifPresent(
            type -> draft.put(LicenseField.CONFIGURED_ACTIVATION_TYPE, activationType(type)));
  }

  private static String activationType(long type) {
    return switch ((int) Math.min(type, Integer.MAX_VALUE)) {
      case 1 -> "AD";
      case 2 -> "KMS";
      case 3 -> "Token";
      default -> "All";
    };
  }

  private void host(LicenseField field, String name, String port) {
    long known = product.number(port).orElse(0);
    product
        .text(name)
        .filter(host -> !host.isBlank())
        .ifPresent(host -> draft.put(field, host + ":" + (known > 0 ? known : KMS_DEFAULT_PORT)));
  }

  private void kmsHost() {
    if (isKmsHost()) {
      draft.put(LicenseField.KMS_HOST, "true");
      flag(LicenseField.KMS_HOST_DNS_PUBLISHING, WmiProperties.DNS_PUBLISHING);
      flag(LicenseField.KMS_HOST_LOW_PRIORITY, WmiProperties.LOW_PRIORITY);
    }
  }

  private boolean isKmsHost() {
    long host = product.number(WmiProperties.IS_KMS_HOST).orElse(0);
    return host > 0 && host < Counts.NOT_AVAILABLE;
  }

  private void flag(LicenseField field, String property) {
    service.flag(property).ifPresent(flag -> draft.put(field, Boolean.toString(flag)));
  }

  private String description() {
    return draft.get(LicenseField.DESCRIPTION).orElse("").toUpperCase(Locale.ROOT);
  }
}
