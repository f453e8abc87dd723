package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Images of data.
 *
 * <p>Stands at {@code Setup/ImageInstall/DataImage}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class DataImage {

  @XmlElement(name = "InstallFrom")
  private @Nullable InstallFrom installFrom;

  @XmlElement(name = "InstallTo")
  private @Nullable InstallTo installTo;

  @XmlElement(name = "Order")
  private @Nullable Integer order;

  /** Makes one without any setting. */
  public DataImage() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code InstallFrom}: where the image comes from. */
  public Optional<InstallFrom> installFrom() {
    return Optional.ofNullable(installFrom);
  }

  /** Sets {@link #installFrom()}; null removes it. */
  public DataImage installFrom(@Nullable InstallFrom value) {
    installFrom = value;
    return this;
  }

  /** Returns {@code InstallTo}: where the image goes. */
  public Optional<InstallTo> installTo() {
    return Optional.ofNullable(installTo);
  }

  /** Sets {@link #installTo()}; null removes it. */
  public DataImage installTo(@Nullable InstallTo value) {
    installTo = value;
    return this;
  }

  /** Returns {@code Order}: the place in the sequence. */
  public Optional<Integer> order() {
    return Optional.ofNullable(order);
  }

  /** Sets {@link #order()}; null removes it. */
  public DataImage order(@Nullable Integer value) {
    order = value;
    return this;
  }
}
