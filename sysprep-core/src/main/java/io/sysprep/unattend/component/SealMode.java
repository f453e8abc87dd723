package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** What a sealed image starts into. */
@XmlEnum
public enum SealMode {
  /** {@code Audit}. */
  @XmlEnumValue("Audit")
  AUDIT,
  /** {@code OOBE}. */
  @XmlEnumValue("OOBE")
  OOBE
}
