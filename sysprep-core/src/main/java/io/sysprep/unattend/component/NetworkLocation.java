package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** The kind of network that a computer is in. */
@XmlEnum
public enum NetworkLocation {
  /** {@code Home}. */
  @XmlEnumValue("Home")
  HOME,
  /** {@code Work}. */
  @XmlEnumValue("Work")
  WORK,
  /** {@code Other}. */
  @XmlEnumValue("Other")
  OTHER
}
