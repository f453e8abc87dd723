package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** The file system of a partition. */
@XmlEnum
public enum PartitionFormat {
  /** {@code NTFS}. */
  @XmlEnumValue("NTFS")
  NTFS,
  /** {@code FAT32}. */
  @XmlEnumValue("FAT32")
  FAT32
}
