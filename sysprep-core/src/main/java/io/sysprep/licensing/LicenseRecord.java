package io.sysprep.licensing;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one product's license says, whether WMI or slmgr.vbs told it.
 *
 * <p>What was not told, was masked out or could not be told for certain is empty. Dates in {@link
 * LicenseField} values read from text are in the regional format of whoever ran the script, which
 * nothing names, and are therefore left as they are.
 *
 * <pre>{@code
 * LicenseRecord windows = SlmgrOutput.parse(bytes).windowsLicense().orElseThrow();
 * if (windows.status() == LicenseStatus.NOTIFICATION) {
 *   show(windows.name(), windows.field(LicenseField.STATUS_REASON));
 * }
 * }</pre>
 *
 * @param fields the values by what they say, unmodifiable
 * @param status the license status; {@link LicenseStatus#UNKNOWN} where it was not told, and then
 *     {@link LicenseField#STATUS} is missing from the fields, or in a language that is not known
 * @param remaining the time until the license or the grace period ends, in whole minutes
 * @param rearm the rearm counts told with this product
 * @param source where the record comes from: the least reliable way that was needed
 */
public record LicenseRecord(
    Map<LicenseField, String> fields,
    LicenseStatus status,
    Optional<Duration> remaining,
    RearmInfo rearm,
    LicensingSource source) {

  /**
   * The application id of Windows itself.
   *
   * @see <a
   *     href="https://learn.microsoft.com/en-us/previous-versions/windows/desktop/sppwmi/softwarelicensingproduct">SoftwareLicensingProduct</a>
   */
  public static final String WINDOWS_APPLICATION_ID = "55c92734-d682-4d71-983e-d6ec3f16059f";

  private static final String CHANNEL_WORD = " channel";

  /** Copies the fields. */
  public LicenseRecord {
    Map<LicenseField, String> copy = new EnumMap<>(LicenseField.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /**
   * {@return the value of a field; empty where it was not told}
   *
   * @param field what is asked for
   */
  public Optional<String> field(LicenseField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /**
   * {@return the product's name, which no language changes, such as {@code Windows(R), Professional
   * edition}}
   */
  public Optional<String> name() {
    return field(LicenseField.NAME);
  }

  /**
   * {@return the product's description, which no language changes, such as {@code Windows(R)
   * Operating System, RETAIL channel}}
   */
  public Optional<String> description() {
    return field(LicenseField.DESCRIPTION);
  }

  /**
   * {@return the channel of the product key, as printed on a line of its own from Windows 8.1 on,
   * such as {@code Volume:GVLK}; for older versions see {@link #descriptionChannel()}}
   */
  public Optional<String> channel() {
    return field(LicenseField.CHANNEL);
  }

  /**
   * {@return the licensing channel that the description ends with, such as {@code VOLUME_KMSCLIENT}
   * or {@code TIMEBASED_EVAL}}
   */
  public Optional<String> descriptionChannel() {
    String text = description().orElse("");
    if (!text.endsWith(CHANNEL_WORD)) {
      return Optional.empty();
    }
    String before = text.substring(0, text.length() - CHANNEL_WORD.length());
    return Optional.of(before.substring(before.lastIndexOf(' ') + 1));
  }

  /**
   * {@return the last five characters of the installed product key; empty where no key is
   * installed}
   */
  public Optional<String> partialProductKey() {
    return field(LicenseField.PARTIAL_PRODUCT_KEY);
  }

  /** {@return the id of the product's edition and channel: a GUID, in the letters as told} */
  public Optional<String> activationId() {
    return field(LicenseField.ACTIVATION_ID);
  }

  /**
   * {@return the id of the application: a GUID, in the letters as told; {@link
   * #WINDOWS_APPLICATION_ID} for Windows}
   */
  public Optional<String> applicationId() {
    return field(LicenseField.APPLICATION_ID);
  }

  /** {@return the code of the reason for the notification state, such as {@code 0xC004F034}} */
  public Optional<String> statusReason() {
    return field(LicenseField.STATUS_REASON);
  }

  /**
   * {@return what ends with the remaining time; empty where nothing ends or the language hides it}
   */
  public Optional<ExpirationKind> expiration() {
    return field(LicenseField.EXPIRATION).map(ExpirationKind::valueOf);
  }

  /**
   * {@return what is known of this machine as a client of a KMS host; empty where there is none}
   */
  public Optional<KmsClient> kmsClient() {
    return KmsClient.in(this);
  }

  /** {@return what is known of this machine as a KMS host; empty where the machine is none} */
  public Optional<KmsHost> kmsHost() {
    return KmsHost.in(this);
  }

  /**
   * Tells whether the license belongs to Windows: by application id, or by name where no id is
   * told, as {@code /dli} and {@code /xpr} never do.
   *
   * @return whether it is a license of Windows, add-ons included
   */
  public boolean isWindows() {
    Optional<String> application = applicationId();
    return application.isPresent()
        ? application.get().equalsIgnoreCase(WINDOWS_APPLICATION_ID)
        : name().orElse("").startsWith("Windows");
  }

  /**
   * Tells whether the license adds to another one, as extended security updates do. Text does not
   * say so; there the name decides, which holds the words.
   *
   * @return whether it is an add-on
   */
  public boolean isAddOn() {
    Optional<String> told = field(LicenseField.ADD_ON);
    return told.isPresent() ? Boolean.parseBoolean(told.get()) : namesAddOn(name().orElse(""));
  }

  private static boolean namesAddOn(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("add-on") || lower.contains("addon");
  }
}
