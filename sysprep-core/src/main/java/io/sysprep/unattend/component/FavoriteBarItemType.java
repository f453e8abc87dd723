package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlEnumValue;

/** The kind of an item of the favorites bar. */
@XmlEnum
public enum FavoriteBarItemType {
  /** {@code Headline}. */
  @XmlEnumValue("Headline")
  HEADLINE,
  /** {@code Webslice}. */
  @XmlEnumValue("Webslice")
  WEBSLICE
}
