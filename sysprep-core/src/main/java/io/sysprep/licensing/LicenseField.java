package io.sysprep.licensing;

import java.util.Optional;

/**
 * What a license record may say, in the order in which slmgr.vbs prints it.
 *
 * <p>The shape of a field's value is checked when it is read: a value that an author masked out or
 * a copy damaged is left out, never reported.
 */
public enum LicenseField {
  /** Name of the product, not localized: "Windows(R), Professional edition". */
  NAME("Name"),
  /** Description, not localized; ends with the licensing channel and the word "channel". */
  DESCRIPTION("Description"),
  /** Additional information of a token-based activation. */
  ADDITIONAL_INFORMATION("TokenActivationAdditionalInfo"),
  /** Id of the product's edition and channel. */
  ACTIVATION_ID("ID"),
  /** Id of the application: Windows, or an Office generation. */
  APPLICATION_ID("ApplicationID"),
  /** Extended product id; holds the LCID of the installed key. */
  EXTENDED_PID("ProductKeyID"),
  /** Channel of the product key, such as "Retail" or "Volume:GVLK"; from Windows 8.1 on. */
  CHANNEL("ProductKeyChannel"),
  /** Number to read out when activating by telephone; may begin with 0. */
  INSTALLATION_ID("OfflineInstallationId"),
  /** Address of the processor certificate service. */
  PROCESSOR_CERTIFICATE_URL("ProcessorURL"),
  /** Address of the machine certificate service. */
  MACHINE_CERTIFICATE_URL("MachineURL"),
  /** Address of the use license service. */
  USE_LICENSE_URL("UseLicenseURL"),
  /** Address of the product key certificate service. */
  PRODUCT_KEY_CERTIFICATE_URL("ProductKeyURL"),
  /** Address of the validation service; from Windows 8 on. */
  VALIDATION_URL("ValidationURL"),
  /** Last five characters of the product key. */
  PARTIAL_PRODUCT_KEY("PartialProductKey"),
  /** Words (text) or number (WMI) of the license status. */
  STATUS("LicenseStatus"),
  /** Code of the reason for the notification state, {@code 0x} and eight hex digits. */
  STATUS_REASON("LicenseStatusReason"),
  /** What ends with the remaining time: a name of {@link ExpirationKind}. */
  EXPIRATION(""),
  /** What {@code /xpr} says about the end, as printed. */
  EXPIRY_TEXT(""),
  /** The end itself out of {@code /xpr}, in the user's regional format, which nothing names. */
  EXPIRES(""),
  /** End of the evaluation: as printed, or in the form of WMI. */
  EVALUATION_END("EvaluationEndDate"),
  /** The licensing service's own clock: as printed, or in the form of WMI. */
  TRUSTED_TIME("TrustedTime"),
  /** Whether the product is an add-on such as extended security updates; from WMI only. */
  ADD_ON("LicenseIsAddon"),
  /** Configured way of volume activation: All, AD, KMS or Token. */
  CONFIGURED_ACTIVATION_TYPE(""),
  /** Id of this machine as a KMS client. */
  KMS_CLIENT_MACHINE_ID(""),
  /** Domain in which KMS hosts are looked up. */
  KMS_LOOKUP_DOMAIN("KeyManagementServiceLookupDomain"),
  /** KMS host and port that are set on this machine. */
  KMS_REGISTERED_MACHINE(""),
  /** KMS host and port that DNS gave. */
  KMS_DISCOVERED_MACHINE(""),
  /** Address of the KMS host used last; from Windows 8.1 on. */
  KMS_MACHINE_ADDRESS("DiscoveredKeyManagementServiceMachineIpAddress"),
  /** Extended product id of the KMS host used last. */
  KMS_MACHINE_EXTENDED_PID("KeyManagementServiceProductKeyID"),
  /** Minutes between attempts to activate. */
  KMS_ACTIVATION_INTERVAL("VLActivationInterval"),
  /** Minutes between renewals. */
  KMS_RENEWAL_INTERVAL("VLRenewalInterval"),
  /** Whether the KMS host used last is tried first. */
  KMS_HOST_CACHING(""),
  /** Name of the activation object in the directory. */
  DIRECTORY_OBJECT_NAME("ADActivationObjectName"),
  /** Distinguished name of the activation object. */
  DIRECTORY_OBJECT_DN("ADActivationObjectDN"),
  /** Extended product id of the activation object. */
  DIRECTORY_EXTENDED_PID("ADActivationCsvlkPid"),
  /** Activation id of the activation object. */
  DIRECTORY_ACTIVATION_ID("ADActivationCsvlkSkuId"),
  /** License id of a token-based activation. */
  TOKEN_LICENSE_ID("TokenActivationILID"),
  /** Version id of a token-based activation. */
  TOKEN_VERSION_ID("TokenActivationILVID"),
  /** Grant number of a token-based activation. */
  TOKEN_GRANT_NUMBER("TokenActivationGrantNumber"),
  /** Thumbprint of the certificate of a token-based activation. */
  TOKEN_CERTIFICATE_THUMBPRINT("TokenActivationCertificateThumbprint"),
  /** Whether this machine serves as a KMS host. */
  KMS_HOST(""),
  /** How many clients the KMS host counts now. */
  KMS_HOST_CURRENT_COUNT("KeyManagementServiceCurrentCount"),
  /** Port on which the KMS host listens. */
  KMS_HOST_PORT("KeyManagementServiceListeningPort"),
  /** Whether the KMS host publishes itself in DNS. */
  KMS_HOST_DNS_PUBLISHING(""),
  /** Whether the KMS host runs with low priority. */
  KMS_HOST_LOW_PRIORITY(""),
  /** Requests that the KMS host received. */
  KMS_HOST_TOTAL_REQUESTS("KeyManagementServiceTotalRequests"),
  /** Requests that failed. */
  KMS_HOST_FAILED_REQUESTS("KeyManagementServiceFailedRequests"),
  /** Requests of unlicensed clients. */
  KMS_HOST_REQUESTS_UNLICENSED("KeyManagementServiceUnlicensedRequests"),
  /** Requests of licensed clients. */
  KMS_HOST_REQUESTS_LICENSED("KeyManagementServiceLicensedRequests"),
  /** Requests of clients in their initial grace period. */
  KMS_HOST_REQUESTS_INITIAL_GRACE("KeyManagementServiceOOBGraceRequests"),
  /** Requests of clients whose license expired or whose hardware is out of tolerance. */
  KMS_HOST_REQUESTS_EXPIRED("KeyManagementServiceOOTGraceRequests"),
  /** Requests of clients in the non-genuine grace period. */
  KMS_HOST_REQUESTS_NON_GENUINE("KeyManagementServiceNonGenuineGraceRequests"),
  /** Requests of clients in the notification state. */
  KMS_HOST_REQUESTS_NOTIFICATION("KeyManagementServiceNotificationRequests"),
  /** Id of a guest that its host activates. */
  VM_GUEST_ID("IAID"),
  /** Host that activated this guest. */
  VM_HOST_NAME("AutomaticVMActivationHostMachineName"),
  /** When the host activated this guest. */
  VM_ACTIVATION_TIME("AutomaticVMActivationLastActivationTime"),
  /** Digital product id of the host that activated this guest. */
  VM_HOST_DIGITAL_PID("AutomaticVMActivationHostDigitalPid2");

  private final String property;

  LicenseField(String property) {
    this.property = property;
  }

  /**
   * {@return the property of the WMI class {@code SoftwareLicensingProduct} that holds the value;
   * empty where the value is made of several, or is not in that class}
   */
  public Optional<String> wmiProperty() {
    return property.isEmpty() ? Optional.empty() : Optional.of(property);
  }
}
