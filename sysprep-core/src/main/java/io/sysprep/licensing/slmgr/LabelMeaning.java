package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.SlmgrError;
import io.sysprep.licensing.record.RearmCounter;

/**
 * What a text of the script says, whatever language it is in.
 *
 * @param kind what the line is for
 * @param target the field, status, counter or error kind that it is about; may be empty
 * @param value the value it stands for; may be empty
 */
record LabelMeaning(LineKind kind, String target, String value) {

  LicenseField field() {
    return LicenseField.valueOf(target);
  }

  LicenseStatus status() {
    return LicenseStatus.valueOf(target);
  }

  RearmCounter counter() {
    return RearmCounter.valueOf(target);
  }

  SlmgrError.Kind error() {
    return SlmgrError.Kind.valueOf(target);
  }

  boolean isField(LicenseField field) {
    return kind == LineKind.FIELD && target.equals(field.name());
  }
}
