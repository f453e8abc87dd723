package io.sysprep.licensing.record;

import io.sysprep.licensing.LicenseField;
import java.util.Optional;

/** The forms that values take in slmgr.vbs output and in WMI, recognized without any language. */
enum ValueShape {
  TEXT,
  GUID,
  EXTENDED_PID,
  PARTIAL_KEY,
  LONG_NUMBER,
  HEX_CODE,
  COUNT,
  DATE;

  /** {@return the form of a field's values} */
  static ValueShape of(LicenseField field) {
    return switch (field) {
      case ACTIVATION_ID,
          APPLICATION_ID,
          KMS_CLIENT_MACHINE_ID,
          DIRECTORY_ACTIVATION_ID,
          VM_GUEST_ID ->
          GUID;
      case EXTENDED_PID, KMS_MACHINE_EXTENDED_PID, DIRECTORY_EXTENDED_PID -> EXTENDED_PID;
      case PARTIAL_PRODUCT_KEY -> PARTIAL_KEY;
      case INSTALLATION_ID -> LONG_NUMBER;
      case STATUS_REASON -> HEX_CODE;
      case KMS_ACTIVATION_INTERVAL,
          KMS_RENEWAL_INTERVAL,
          KMS_HOST_CURRENT_COUNT,
          KMS_HOST_PORT,
          KMS_HOST_TOTAL_REQUESTS,
          KMS_HOST_FAILED_REQUESTS,
          KMS_HOST_REQUESTS_UNLICENSED,
          KMS_HOST_REQUESTS_LICENSED,
          KMS_HOST_REQUESTS_INITIAL_GRACE,
          KMS_HOST_REQUESTS_EXPIRED,
          KMS_HOST_REQUESTS_NON_GENUINE,
          KMS_HOST_REQUESTS_NOTIFICATION ->
          COUNT;
      case EVALUATION_END, TRUSTED_TIME, VM_ACTIVATION_TIME -> DATE;
      default -> TEXT;
    };
  }

  /**
   * {@return the value, or the part of it that has this form, with product keys masked; empty where
   * an author masked it or a copy damaged it}
   */
  Optional<String> accept(String text) {
    String value = MaskedKeys.in(text.strip());
    String kept =
        switch (this) {
          case HEX_CODE -> HexCodes.firstIn(value).orElse("");
          case COUNT -> Shapes.firstInteger(value);
          default -> hasForm(value) ? value : "";
        };
    return Optional.of(kept).filter(found -> !found.isEmpty());
  }

  private boolean hasForm(String value) {
    return switch (this) {
      case GUID -> Shapes.isGuid(value);
      case EXTENDED_PID -> Shapes.isExtendedPid(value);
      case PARTIAL_KEY -> Shapes.isPartialKey(value);
      case LONG_NUMBER -> Shapes.isInstallationId(value);
      case DATE -> !Shapes.firstInteger(value).isEmpty();
      default -> true;
    };
  }
}
