package io.sysprep.testkit.slmgr;

import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.License;
import io.sysprep.testkit.state.Licensing;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What {@code cscript //nologo slmgr.vbs} prints: in English, by the script of Windows 8 on Windows
 * Server 2012 and by that of Windows 8.1 since.
 */
public final class SlmgrText {

  private static final String NOT_FOUND = "Error: product key not found.";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.US);

  private final Licensing licensing;
  private final Computer computer;

  /**
   * Reads the licences of a computer.
   *
   * @param computer the computer
   */
  public SlmgrText(Computer computer) {
    this.computer = computer;
    this.licensing = computer.installation().licensing();
  }

  /** {@return the output of /dlv} */
  public String detailed() {
    return detailed(inUse());
  }

  /** {@return the output of /dlv all} */
  public String detailedForAll() {
    return detailed(licensing.licenses());
  }

  /** {@return the output of /dli} */
  public String brief() {
    Lines lines = new Lines();
    if (isReadable(lines)) {
      inUse().forEach(license -> writeBrief(license, lines));
    }
    return lines.echoed();
  }

  /** {@return the output of /xpr} */
  public String expiration() {
    Lines lines = new Lines();
    if (isReadable(lines)) {
      licensing.windows().stream().forEach(license -> writeExpiration(license, lines));
    }
    return lines.echoed();
  }

  private List<License> inUse() {
    return licensing.licenses().stream()
        .filter(license -> license.isWindows() || isAddonInUse(license))
        .toList();
  }

  private static boolean isAddonInUse(License license) {
    return license.addon() && license.partialKey().isPresent();
  }

  private String detailed(List<License> licenses) {
    Lines lines = new Lines();
    lines.add("Software licensing service version: " + licensing.version());
    if (licensing.isRearmPending()) {
      lines.add(rearmPending());
    } else if (licenses.isEmpty()) {
      lines.add(NOT_FOUND);
    }
    Stream<License> shown = licensing.isRearmPending() ? Stream.empty() : licenses.stream();
    shown.forEach(license -> writeDetailed(license, lines));
    return lines.echoed();
  }

  private boolean isReadable(Lines lines) {
    if (licensing.isRearmPending()) {
      lines.add(rearmPending());
    } else if (inUse().isEmpty()) {
      lines.add(NOT_FOUND);
    }
    return !licensing.isRearmPending();
  }

  /** The script has no text for this code, and falls back to its general sentence. */
  private static String rearmPending() {
    return "Error: 0xC004D302 On a computer running Microsoft Windows non-core edition, run"
        + " 'slui.exe 0x2a 0xC004D302' to display the error text.";
  }

  private void writeDetailed(License license, Lines lines) {
    lines.add("");
    lines.add("Name: " + license.name());
    lines.add("Description: " + license.description());
    lines.add("Activation ID: " + license.activationId());
    lines.add("Application ID: " + license.applicationId());
    lines.add("Extended PID: " + license.extendedPid());
    if (licensing.tellsSkuRearms()) {
      lines.add("Product Key Channel: " + license.channel());
    }
    lines.add("Installation ID: " + license.installationId());
    lines.add(partialKey(license));
    LicenseStatusLines.write(license, lines);
    writeRearms(license, lines);
    lines.add("Trusted time: " + date(computer.timeline().now()));
    lines.add("");
  }

  private void writeRearms(License license, Lines lines) {
    boolean windows = license.applicationId().equalsIgnoreCase(License.WINDOWS);
    if (windows || !licensing.tellsSkuRearms()) {
      lines.add("Remaining Windows rearm count: " + licensing.windowsRearms());
    } else {
      lines.add("Remaining App rearm count: " + license.skuRearms());
    }
    if (licensing.tellsSkuRearms()) {
      lines.add("Remaining SKU rearm count: " + license.skuRearms());
    }
  }

  private static void writeBrief(License license, Lines lines) {
    lines.add("");
    lines.add("Name: " + license.name());
    lines.add("Description: " + license.description());
    lines.add(partialKey(license));
    LicenseStatusLines.write(license, lines);
    lines.add("");
  }

  private static String partialKey(License license) {
    return license
        .partialKey()
        .map(key -> "Partial Product Key: " + key)
        .orElse("This license is not in use.");
  }

  private void writeExpiration(License license, Lines lines) {
    lines.add(license.name() + ":");
    lines.add("    " + ExpirationLine.of(license, date(end(license))));
  }

  private Instant end(License license) {
    return computer.timeline().now().plusSeconds(license.graceMinutes() * 60);
  }

  private String date(Instant instant) {
    return DATE.format(instant.atZone(computer.timeline().zone()));
  }
}
