package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** The kind of a partition. */
@XmlEnum
public enum PartitionType {
  /** {@code Primary}. */
  @XmlEnumValue("Primary")
  PRIMARY,
  /** {@code EFI}. */
  @XmlEnumValue("EFI")
  EFI,
  /** {@code Extended}. */
  @XmlEnumValue("Extended")
  EXTENDED,
  /** {@code Logical}. */
  @XmlEnumValue("Logical")
  LOGICAL,
  /** {@code MSR}. */
  @XmlEnumValue("MSR")
  MSR
}
