package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** What happens when Windows PE is done. */
@XmlEnum
public enum AfterWindowsPe {
  /** {@code Restart}. */
  @XmlEnumValue("Restart")
  RESTART,
  /** {@code Shutdown}. */
  @XmlEnumValue("Shutdown")
  SHUTDOWN
}
