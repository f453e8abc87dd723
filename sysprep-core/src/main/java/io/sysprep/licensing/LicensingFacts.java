package io.sysprep.licensing;

import io.sysprep.licensing.record.Licenses;
import io.sysprep.words.WrappedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the licensing service of a machine says of itself and of its licenses, in whichever way it
 * was asked.
 *
 * @param serviceVersion the version of the service, that of Windows
 * @param rearm the rearm counts of the machine
 * @param licenses the licenses that were asked for, in the order told
 * @param errors the errors that slmgr.vbs printed, or that WMI answered in place of rows
 * @param source the least reliable way that was needed
 */
public record LicensingFacts(
    Optional<String> serviceVersion,
    RearmInfo rearm,
    List<LicenseRecord> licenses,
    List<SlmgrError> errors,
    LicensingSource source) {

  /** Copies the lists. */
  public LicensingFacts {
    licenses = List.copyOf(licenses);
    errors = List.copyOf(errors);
  }

  /**
   * Takes what an output of slmgr.vbs says.
   *
   * @param output the output
   * @return its facts
   */
  public static LicensingFacts of(SlmgrOutput output) {
    return new LicensingFacts(
        output.serviceVersion(),
        output.rearm(),
        output.licenses(),
        output.errors(),
        output.source().orElse(LicensingSource.STRUCTURE));
  }

  /**
   * {@return the license of the running Windows: no add-on, and with a product key if any has one;
   * empty where none, or more than one, can be it}
   */
  public Optional<LicenseRecord> windowsLicense() {
    return Licenses.windows(licenses);
  }

  /**
   * Tells whether a rearm waits for the restart that completes it.
   *
   * @return whether error {@code 0xC004D302} was given
   */
  public boolean isRearmPending() {
    for (SlmgrError error : errors) {
      if (error.isRearmPending()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether Windows is licensed, and how many rearms are left, in full sentences} */
  public String summary() {
    return LicensingWords.summary(this);
  }

  /**
   * {@return the details for people, by what they are called: name and channel of the license, how
   * long it runs on, and where it was read; what is not known is left out}
   */
  public Map<String, String> details() {
    return LicensingWords.details(this);
  }

  /** {@return the summary and the details, for a console} */
  public String toText() {
    WrappedText text = new WrappedText();
    text.paragraph("", summary());
    text.values(details());
    return text.toString();
  }

  /**
   * Gives the facts as a document for programs.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/licence.schema.json} of the jar. While
   * {@code schemaVersion} stays the same, no member is removed, renamed or given another meaning;
   * members and words of enumerations may be added, so pass over those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return LicensingDocument.of(this);
  }

  /** {@return the summary} */
  @Override
  public String toString() {
    return summary();
  }
}
