package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** Whether a command restarts the computer. */
@XmlEnum
public enum WillReboot {
  /** {@code Always}. */
  @XmlEnumValue("Always")
  ALWAYS,
  /** {@code OnRequest}. */
  @XmlEnumValue("OnRequest")
  ON_REQUEST,
  /** {@code Never}. */
  @XmlEnumValue("Never")
  NEVER
}
