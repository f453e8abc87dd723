package io.sysprep.licensing.wmi;

import java.util.List;
import java.util.stream.Stream;

/**
 * The properties of the licensing classes that are read, by the Windows version that brought them.
 *
 * <p>A query that names a property which the class does not have fails as a whole, so older
 * versions are asked for fewer.
 *
 * @see <a
 *     href="https://learn.microsoft.com/en-us/previous-versions/windows/desktop/sppwmi/softwarelicensingproduct">SoftwareLicensingProduct</a>
 */
final class WmiProperties {

  static final String VERSION = "Version";
  static final String WINDOWS_REARM = "RemainingWindowsReArmCount";
  static final String SKU_REARM = "RemainingSkuReArmCount";
  static final String APP_REARM = "RemainingAppReArmCount";
  static final String STATUS = "LicenseStatus";
  static final String GRACE = "GracePeriodRemaining";
  static final String CLIENT_MACHINE_ID = "ClientMachineID";
  static final String HOST_CACHING = "KeyManagementServiceHostCaching";
  static final String DNS_PUBLISHING = "KeyManagementServiceDnsPublishing";
  static final String LOW_PRIORITY = "KeyManagementServiceLowPriority";
  static final String IS_KMS_HOST = "IsKeyManagementServiceMachine";
  static final String KMS_MACHINE = "KeyManagementServiceMachine";
  static final String KMS_PORT = "KeyManagementServicePort";
  static final String DISCOVERED_MACHINE = "DiscoveredKeyManagementServiceMachineName";
  static final String DISCOVERED_PORT = "DiscoveredKeyManagementServiceMachinePort";
  static final String ACTIVATION_TYPE = "VLActivationTypeEnabled";

  static final List<String> SERVICE = List.of(VERSION, WINDOWS_REARM, CLIENT_MACHINE_ID);

  /** What a product of every version has. */
  static final List<String> PRODUCT_OF_WINDOWS_7 =
      List.of(
          "Name",
          "Description",
          "ID",
          "ApplicationID",
          "ProductKeyID",
          "PartialProductKey",
          STATUS,
          "LicenseStatusReason",
          GRACE,
          "EvaluationEndDate",
          "LicenseIsAddon",
          IS_KMS_HOST,
          KMS_MACHINE,
          KMS_PORT,
          DISCOVERED_MACHINE,
          DISCOVERED_PORT,
          "KeyManagementServiceProductKeyID",
          "VLActivationInterval",
          "VLRenewalInterval");

  private static final List<String> SINCE_WINDOWS_8_1 =
      List.of("ProductKeyChannel", SKU_REARM, APP_REARM, ACTIVATION_TYPE, "TrustedTime");

  /** What to ask a product for. */
  static final List<String> PRODUCT =
      Stream.concat(PRODUCT_OF_WINDOWS_7.stream(), SINCE_WINDOWS_8_1.stream()).toList();

  private WmiProperties() {}
}
