package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** How much of something. */
@XmlEnum
public enum Level {
  /** {@code Low}. */
  @XmlEnumValue("Low")
  LOW,
  /** {@code Medium}. */
  @XmlEnumValue("Medium")
  MEDIUM,
  /** {@code High}. */
  @XmlEnumValue("High")
  HIGH
}
