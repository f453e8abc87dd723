package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** When Setup shows its pages. */
@XmlEnum
public enum WillShowUi {
  /** {@code Always}. */
  @XmlEnumValue("Always")
  ALWAYS,
  /** {@code OnError}. */
  @XmlEnumValue("OnError")
  ON_ERROR,
  /** {@code Never}. */
  @XmlEnumValue("Never")
  NEVER
}
