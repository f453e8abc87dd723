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
  NAME("Name", ValueShape.TEXT),
  /** Description, not localized; ends with the licensing channel and the word "channel". */
  DESCRIPTION("Description", ValueShape.TEXT),
  /** Additional information of a token-based activation. */
  ADDITIONAL_INFORMATION("TokenActivationAdditionalInfo", ValueShape.TEXT),
  /** Id of the product's edition and channel. */
  ACTIVATION_ID("ID", ValueShape.GUID),
  /** Id of the application: Windows, or an Office generation. */
  APPLICATION_ID("ApplicationID", ValueShape.GUID),
  /** Extended product id; holds the LCID of the installed key. */
  EXTENDED_PID("ProductKeyID", ValueShape.EXTENDED_PID),
  /** Channel of the product key, such as "Retail" or "Volume:GVLK"; from Windows 8.1 on. */
  CHANNEL("ProductKeyChannel", ValueShape.TEXT),
  /** Number to read out when activating by telephone; may begin with 0. */
  INSTALLATION_ID("OfflineInstallationId", ValueShape.LONG_NUMBER),
  /** Address of the processor certificate service. */
  PROCESSOR_CERTIFICATE_URL("ProcessorURL", ValueShape.TEXT),
  /** Address of the machine certificate service. */
  MACHINE_CERTIFICATE_URL("MachineURL", ValueShape.TEXT),
  /** Address of the use license service. */
  USE_LICENSE_URL("UseLicenseURL", ValueShape.TEXT),
  /** Address of the product key certificate service. */
  PRODUCT_KEY_CERTIFICATE_URL("ProductKeyURL", ValueShape.TEXT),
  /** Address of the validation service; from Windows 8 on. */
  VALIDATION_URL("ValidationURL", ValueShape.TEXT),
  /** Last five characters of the product key. */
  PARTIAL_PRODUCT_KEY("PartialProductKey", ValueShape.PARTIAL_KEY),
  /** Words (text) or number (WMI) of the license status. */
  STATUS("LicenseStatus", ValueShape.TEXT),
  /** Code of the reason for the notification state, {@code 0x} and eight hex digits. */
  STATUS_REASON("LicenseStatusReason", ValueShape.HEX_CODE),
  /** What ends with the remaining time: a name of {@link ExpirationKind}. */
  EXPIRATION("", ValueShape.TEXT),
  /** What {@code /xpr} says about the end, as printed. */
  EXPIRY_TEXT("", ValueShape.TEXT),
  /** The end itself out of {@code /xpr}, in the user's regional format, which nothing names. */
  EXPIRES("", ValueShape.TEXT),
  /** End of the evaluation: as printed, or in the form of WMI. */
  EVALUATION_END("EvaluationEndDate", ValueShape.DATE),
  /** The licensing service's own clock: as printed, or in the form of WMI. */
  TRUSTED_TIME("TrustedTime", ValueShape.DATE),
  /** Whether the product is an add-on such as extended security updates; from WMI only. */
  ADD_ON("LicenseIsAddon", ValueShape.TEXT),
  /** Configured way of volume activation: All, AD, KMS or Token. */
  CONFIGURED_ACTIVATION_TYPE("", ValueShape.TEXT),
  /** Id of this machine as a KMS client. */
  KMS_CLIENT_MACHINE_ID("", ValueShape.GUID),
  /** Domain in which KMS hosts are looked up. */
  KMS_LOOKUP_DOMAIN("KeyManagementServiceLookupDomain", ValueShape.TEXT),
  /** KMS host and port that are set on this machine. */
  KMS_REGISTERED_MACHINE("", ValueShape.TEXT),
  /** KMS host and port that DNS gave. */
  KMS_DISCOVERED_MACHINE("", ValueShape.TEXT),
  /** Address of the KMS host used last; from Windows 8.1 on. */
  KMS_MACHINE_ADDRESS("DiscoveredKeyManagementServiceMachineIpAddress", ValueShape.TEXT),
  /** Extended product id of the KMS host used last. */
  KMS_MACHINE_EXTENDED_PID("KeyManagementServiceProductKeyID", ValueShape.EXTENDED_PID),
  /** Minutes between attempts to activate. */
  KMS_ACTIVATION_INTERVAL("VLActivationInterval", ValueShape.COUNT),
  /** Minutes between renewals. */
  KMS_RENEWAL_INTERVAL("VLRenewalInterval", ValueShape.COUNT),
  /** Whether the KMS host used last is tried first. */
  KMS_HOST_CACHING("", ValueShape.TEXT),
  /** Name of the activation object in the directory. */
  DIRECTORY_OBJECT_NAME("ADActivationObjectName", ValueShape.TEXT),
  /** Distinguished name of the activation object. */
  DIRECTORY_OBJECT_DN("ADActivationObjectDN", ValueShape.TEXT),
  /** Extended product id of the activation object. */
  DIRECTORY_EXTENDED_PID("ADActivationCsvlkPid", ValueShape.EXTENDED_PID),
  /** Activation id of the activation object. */
  DIRECTORY_ACTIVATION_ID("ADActivationCsvlkSkuId", ValueShape.GUID),
  /** License id of a token-based activation. */
  TOKEN_LICENSE_ID("TokenActivationILID", ValueShape.TEXT),
  /** Version id of a token-based activation. */
  TOKEN_VERSION_ID("TokenActivationILVID", ValueShape.TEXT),
  /** Grant number of a token-based activation. */
  TOKEN_GRANT_NUMBER("TokenActivationGrantNumber", ValueShape.TEXT),
  /** Thumbprint of the certificate of a token-based activation. */
  TOKEN_CERTIFICATE_THUMBPRINT("TokenActivationCertificateThumbprint", ValueShape.TEXT),
  /** Whether this machine serves as a KMS host. */
  KMS_HOST("", ValueShape.TEXT),
  /** How many clients the KMS host counts now. */
  KMS_HOST_CURRENT_COUNT("KeyManagementServiceCurrentCount", ValueShape.COUNT),
  /** Port on which the KMS host listens. */
  KMS_HOST_PORT("KeyManagementServiceListeningPort", ValueShape.COUNT),
  /** Whether the KMS host publishes itself in DNS. */
  KMS_HOST_DNS_PUBLISHING("", ValueShape.TEXT),
  /** Whether the KMS host runs with low priority. */
  KMS_HOST_LOW_PRIORITY("", ValueShape.TEXT),
  /** Requests that the KMS host received. */
  KMS_HOST_TOTAL_REQUESTS("KeyManagementServiceTotalRequests", ValueShape.COUNT),
  /** Requests that failed. */
  KMS_HOST_FAILED_REQUESTS("KeyManagementServiceFailedRequests", ValueShape.COUNT),
  /** Requests of unlicensed clients. */
  KMS_HOST_REQUESTS_UNLICENSED("KeyManagementServiceUnlicensedRequests", ValueShape.COUNT),
  /** Requests of licensed clients. */
  KMS_HOST_REQUESTS_LICENSED("KeyManagementServiceLicensedRequests", ValueShape.COUNT),
  /** Requests of clients in their initial grace period. */
  KMS_HOST_REQUESTS_INITIAL_GRACE("KeyManagementServiceOOBGraceRequests", ValueShape.COUNT),
  /** Requests of clients whose license expired or whose hardware is out of tolerance. */
  KMS_HOST_REQUESTS_EXPIRED("KeyManagementServiceOOTGraceRequests", ValueShape.COUNT),
  /** Requests of clients in the non-genuine grace period. */
  KMS_HOST_REQUESTS_NON_GENUINE("KeyManagementServiceNonGenuineGraceRequests", ValueShape.COUNT),
  /** Requests of clients in the notification state. */
  KMS_HOST_REQUESTS_NOTIFICATION("KeyManagementServiceNotificationRequests", ValueShape.COUNT),
  /** Id of a guest that its host activates. */
  VM_GUEST_ID("IAID", ValueShape.GUID),
  /** Host that activated this guest. */
  VM_HOST_NAME("AutomaticVMActivationHostMachineName", ValueShape.TEXT),
  /** When the host activated this guest. */
  VM_ACTIVATION_TIME("AutomaticVMActivationLastActivationTime", ValueShape.DATE),
  /** Digital product id of the host that activated this guest. */
  VM_HOST_DIGITAL_PID("AutomaticVMActivationHostDigitalPid2", ValueShape.TEXT);

  private final String property;
  private final ValueShape shape;

  LicenseField(String property, ValueShape shape) {
    this.property = property;
    this.shape = shape;
  }

  /**
   * Returns the property of the WMI class {@code SoftwareLicensingProduct} that holds the value.
   *
   * @return the property's name; empty where the value is made of several, or is not in that class
   */
  public Optional<String> wmiProperty() {
    return Optional.of(property).filter(name -> !name.isEmpty());
  }

  /** Returns the value as a record may keep it, or empty where it is masked or damaged. */
  Optional<String> accept(String value) {
    return shape.accept(ProductKeys.masked(value.strip()));
  }
}
