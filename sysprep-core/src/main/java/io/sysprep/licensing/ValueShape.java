package io.sysprep.licensing;

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

  /** Returns the value, or the part of it that has this form; empty where it has not. */
  Optional<String> accept(String value) {
    String kept =
        switch (this) {
          case HEX_CODE -> HexCodes.firstIn(value).orElse("");
          case COUNT -> Shapes.firstInteger(value);
          default -> hasForm(value) ? value : "";
        };
    return Optional.of(kept).filter(text -> !text.isEmpty());
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
