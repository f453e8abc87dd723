package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlElement;

/**
 * A value of an answer file that others must not see.
 *
 * @param kind what it is
 * @param setting the element that has the value as its text
 */
public record SensitiveValue(SensitiveKind kind, Setting setting) {

  /** {@return the value; a hidden password is decoded} */
  public Secret secret() {
    Secret written = Secret.of(setting.value());
    if (kind != SensitiveKind.HIDDEN_PASSWORD) {
      return written;
    }
    return HiddenPassword.decode(written, holder()).password().orElse(written);
  }

  /** {@return the kind and the place, never the value} */
  @Override
  public String toString() {
    return kind + " at " + setting;
  }

  /** {@return the name of the element around the value, which its hidden form ends with} */
  String holder() {
    return setting.element().parent().map(XmlElement::name).orElse("");
  }
}
