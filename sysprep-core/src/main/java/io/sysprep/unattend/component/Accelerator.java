package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One accelerator of Internet Explorer.
 *
 * <p>Stands at {@code IE-InternetExplorer/Accelerators/Accelerator}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Accelerator {

  @XmlElement(name = "AcceleratorXML")
  private @Nullable String acceleratorXml;

  @XmlElement(name = "IsDefault")
  private @Nullable Boolean isDefault;

  @XmlElement(name = "ItemKey")
  private @Nullable String itemKey;

  /** Makes one without any setting. */
  public Accelerator() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AcceleratorXML}: the accelerator as XML, or where it is. */
  public Optional<String> acceleratorXml() {
    return Optional.ofNullable(acceleratorXml);
  }

  /** Sets {@link #acceleratorXml()}; null removes it. */
  public Accelerator acceleratorXml(@Nullable String value) {
    acceleratorXml = value;
    return this;
  }

  /** Returns {@code IsDefault}: whether it is the default. */
  public Optional<Boolean> isDefault() {
    return Optional.ofNullable(isDefault);
  }

  /** Sets {@link #isDefault()}; null removes it. */
  public Accelerator isDefault(@Nullable Boolean value) {
    isDefault = value;
    return this;
  }

  /** Returns {@code ItemKey}: the key. */
  public Optional<String> itemKey() {
    return Optional.ofNullable(itemKey);
  }

  /** Sets {@link #itemKey()}; null removes it. */
  public Accelerator itemKey(@Nullable String value) {
    itemKey = value;
    return this;
  }
}
