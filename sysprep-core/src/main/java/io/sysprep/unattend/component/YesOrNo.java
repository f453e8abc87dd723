package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** A yes or a no, where Windows does not say true or false. */
@XmlEnum
public enum YesOrNo {
  /** {@code yes}. */
  @XmlEnumValue("yes")
  YES,
  /** {@code no}. */
  @XmlEnumValue("no")
  NO
}
