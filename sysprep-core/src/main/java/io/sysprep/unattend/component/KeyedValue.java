package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a list whose items carry a key: an address, a domain name.
 *
 * <p>Windows tells the items apart by the attribute {@code wcm:keyValue}; any text will do that no
 * other item of the list has.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class KeyedValue {

  @XmlAttribute(name = "keyValue", namespace = Namespaces.WCM)
  private @Nullable String key;

  @XmlValue private @Nullable String value;

  /** Makes one without key and value. */
  public KeyedValue() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Makes one.
   *
   * @param key what no other item of the list has
   * @param value the value
   */
  public KeyedValue(String key, String value) {
    this.key = key;
    this.value = value;
  }

  /** {@return {@code wcm:keyValue}: what tells this item of the list from the others} */
  public Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** Sets {@link #key()}; null removes it. */
  public KeyedValue key(@Nullable String newKey) {
    key = newKey;
    return this;
  }

  /** {@return the value} */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /** Sets {@link #value()}; null removes it. */
  public KeyedValue value(@Nullable String newValue) {
    value = newValue;
    return this;
  }
}
