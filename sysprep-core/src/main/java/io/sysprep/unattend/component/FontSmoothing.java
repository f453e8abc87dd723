package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** How the edges of letters are smoothed. */
@XmlEnum
public enum FontSmoothing {
  /** {@code Standard}. */
  @XmlEnumValue("Standard")
  STANDARD,
  /** {@code On}. */
  @XmlEnumValue("On")
  ON,
  /** {@code Off}. */
  @XmlEnumValue("Off")
  OFF,
  /** {@code ClearType}. */
  @XmlEnumValue("ClearType")
  CLEAR_TYPE
}
