package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What picks an image out of a file.
 *
 * <p>Stands at {@code Setup/ImageInstall/DataImage/InstallFrom/MetaData} and {@code
 * Setup/ImageInstall/OSImage/InstallFrom/MetaData}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class MetaData {

  @XmlElement(name = "Key")
  private @Nullable String key;

  @XmlElement(name = "Value")
  private @Nullable String value;

  /** Makes one without any setting. */
  public MetaData() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Key}: the key. */
  public Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** Sets {@link #key()}; null removes it. */
  public MetaData key(@Nullable String value) {
    key = value;
    return this;
  }

  /** Returns {@code Value}: the value. */
  public Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /** Sets {@link #value()}; null removes it. */
  public MetaData value(@Nullable String newValue) {
    value = newValue;
    return this;
  }
}
