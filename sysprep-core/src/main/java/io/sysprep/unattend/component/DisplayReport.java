package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** When the compatibility report is shown. */
@XmlEnum
public enum DisplayReport {
  /** {@code OnError}. */
  @XmlEnumValue("OnError")
  ON_ERROR,
  /** {@code Never}. */
  @XmlEnumValue("Never")
  NEVER
}
