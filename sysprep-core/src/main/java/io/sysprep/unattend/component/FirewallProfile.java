package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** The kind of network that a firewall rule is for. */
@XmlEnum
public enum FirewallProfile {
  /** {@code all}. */
  @XmlEnumValue("all")
  ALL,
  /** {@code domain}. */
  @XmlEnumValue("domain")
  DOMAIN,
  /** {@code private}. */
  @XmlEnumValue("private")
  PRIVATE,
  /** {@code public}. */
  @XmlEnumValue("public")
  PUBLIC
}
