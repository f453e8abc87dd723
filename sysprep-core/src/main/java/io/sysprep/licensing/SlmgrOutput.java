package io.sysprep.licensing;

import io.sysprep.licensing.record.Licenses;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an output of {@code slmgr.vbs} says: {@code /dlv}, {@code /dli}, {@code /xpr}, for one
 * product or all, and the errors and the usage text of any command.
 *
 * <p>The output may be in any language, encoding and console width, and may stand in a transcript
 * or on a web page. Labels of the machine's own {@code slmgr.ini} are the surest way to read it
 * ({@link SlmgrReader#withLabels}); without them the labels that ship with this library are used,
 * and in languages of which too little is known the order of lines and the shapes of values. What
 * cannot be told for certain is absent, and {@link #source()} says which way was needed.
 *
 * <pre>{@code
 * SlmgrOutput output = SlmgrOutput.parse(standardOutput);
 * OptionalInt left = output.rearm().windows();
 * boolean activated = output.windowsLicense()
 *     .filter(license -> license.status() == LicenseStatus.LICENSED)
 *     .isPresent();
 * }</pre>
 *
 * <p>Reading takes time and memory in proportion to the input and never fails; of more than 100,000
 * lines the first 100,000 are read. Whole product keys are masked.
 *
 * @param serviceVersion the version of the licensing service, that of Windows
 * @param licenses the license records, in the order of the output
 * @param errors the errors, in the order of the output
 * @param unrecognized the lines that nothing was taken from and no label explains
 * @see <a
 *     href="https://learn.microsoft.com/en-us/windows-server/get-started/activation-slmgr-vbs-options">slmgr.vbs
 *     options</a>
 */
public record SlmgrOutput(
    Optional<String> serviceVersion,
    List<LicenseRecord> licenses,
    List<SlmgrError> errors,
    List<String> unrecognized) {

  /** Copies the lists. */
  public SlmgrOutput {
    licenses = List.copyOf(licenses);
    errors = List.copyOf(errors);
    unrecognized = List.copyOf(unrecognized);
  }

  /**
   * Decodes and reads an output of which nothing else is known.
   *
   * @param output the bytes that cscript wrote: UTF-16, UTF-8, or a code page in which known labels
   *     are found
   * @return what they say
   */
  public static SlmgrOutput parse(byte[] output) {
    Objects.requireNonNull(output, "output");
    return SlmgrReader.standard().read(output);
  }

  /**
   * Reads an output of which nothing else is known.
   *
   * @param output the text that cscript wrote
   * @return what it says
   */
  public static SlmgrOutput parse(String output) {
    Objects.requireNonNull(output, "output");
    return SlmgrReader.standard().read(output);
  }

  /**
   * {@return the rearm counts: those of the Windows license, and what only other records tell; each
   * empty where it is not told}
   */
  public RearmInfo rearm() {
    return Licenses.rearm(licenses);
  }

  /**
   * {@return the license of the running Windows: no add-on, and with a product key if any has one;
   * empty where none, or more than one, can be it}
   */
  public Optional<LicenseRecord> windowsLicense() {
    return Licenses.windows(licenses);
  }

  /**
   * {@return where the facts come from: the least reliable way that one of the records needed;
   * empty where there is no record}
   */
  public Optional<LicensingSource> source() {
    return licenses.stream().map(LicenseRecord::source).max(Comparator.naturalOrder());
  }

  /**
   * {@return whether nothing was learned: what was read is empty, or no output of slmgr.vbs; then
   * {@link #unrecognized()} has its lines}
   */
  public boolean isEmpty() {
    return serviceVersion.isEmpty() && licenses.isEmpty() && errors.isEmpty();
  }

  /**
   * Tells whether a rearm waits for the restart that completes it: the counts are not told then.
   *
   * @return whether error {@code 0xC004D302} was printed
   */
  public boolean isRearmPending() {
    return errors.stream().anyMatch(SlmgrError::isRearmPending);
  }
}
