package io.sysprep.testkit.wmi;

import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.License;
import io.sysprep.testkit.state.Licensing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The licences. Columns that came with Windows 8.1 are lacking before. */
final class LicensingProduct implements WmiClass {

  private static final String NO_DATE = "16010101000000.000000-000";
  private static final Set<String> SINCE_8_1 =
      Set.of(
          "ProductKeyChannel",
          "RemainingAppReArmCount",
          "RemainingSkuReArmCount",
          "TrustedTime",
          "VLActivationTypeEnabled");

  /** Columns of volume activation that are null where no host was ever found. */
  private static final Set<String> OF_VOLUME_ACTIVATION =
      Set.of(
          "DiscoveredKeyManagementServiceMachineName",
          "DiscoveredKeyManagementServiceMachinePort",
          "KeyManagementServiceMachine",
          "KeyManagementServicePort",
          "KeyManagementServiceProductKeyID",
          "TrustedTime",
          "VLActivationTypeEnabled");

  @Override
  public String name() {
    return "SoftwareLicensingProduct";
  }

  @Override
  public Set<String> properties() {
    Set<String> all = new TreeSet<>(OF_VOLUME_ACTIVATION);
    Collections.addAll(
        all,
        "ID",
        "Name",
        "Description",
        "ApplicationID",
        "ProductKeyID",
        "ProductKeyChannel",
        "PartialProductKey",
        "OfflineInstallationId",
        "LicenseStatus",
        "LicenseStatusReason",
        "LicenseIsAddon",
        "GracePeriodRemaining",
        "EvaluationEndDate",
        "RemainingAppReArmCount",
        "RemainingSkuReArmCount",
        "IsKeyManagementServiceMachine",
        "VLActivationInterval",
        "VLRenewalInterval");
    return all;
  }

  @Override
  public Set<String> lacking(Installation installation) {
    return installation.licensing().tellsSkuRearms() ? Set.of() : SINCE_8_1;
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    Licensing licensing = computer.installation().licensing();
    return licensing.licenses().stream().map(LicensingProduct::row).toList();
  }

  private static WmiRow row(License license) {
    return new Row()
        .text("ID", license.activationId())
        .text("Name", license.name())
        .text("Description", license.description())
        .text("ApplicationID", license.applicationId())
        .text("ProductKeyID", license.extendedPid())
        .text("ProductKeyChannel", license.channel())
        .text("PartialProductKey", license.partialKey())
        .text("OfflineInstallationId", license.installationId())
        .number("LicenseStatus", license.status())
        .number("LicenseStatusReason", license.reason())
        .flag("LicenseIsAddon", license.addon())
        .number("GracePeriodRemaining", license.graceMinutes())
        .text(
            "EvaluationEndDate",
            license.evaluationEnd().isPresent() ? date(license.evaluationEnd().get()) : NO_DATE)
        .number("RemainingAppReArmCount", Licensing.NOT_TOLD)
        .number("RemainingSkuReArmCount", license.skuRearms())
        .number("IsKeyManagementServiceMachine", 0)
        .number("VLActivationInterval", 120)
        .number("VLRenewalInterval", 10080)
        .done();
  }

  private static String date(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.000000-000'", Locale.ROOT)
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }
}
