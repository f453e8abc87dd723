package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The image to install.
 *
 * <p>Stands at {@code Setup/WindowsDeploymentServices/ImageSelection}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ImageSelection {

  @XmlElement(name = "InstallImage")
  private @Nullable InstallImage installImage;

  @XmlElement(name = "InstallTo")
  private @Nullable InstallTo installTo;

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public ImageSelection() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code InstallImage}: the image. */
  public Optional<InstallImage> installImage() {
    return Optional.ofNullable(installImage);
  }

  /** Sets {@link #installImage()}; null removes it. */
  public ImageSelection installImage(@Nullable InstallImage value) {
    installImage = value;
    return this;
  }

  /** Returns {@code InstallTo}: where the image goes. */
  public Optional<InstallTo> installTo() {
    return Optional.ofNullable(installTo);
  }

  /** Sets {@link #installTo()}; null removes it. */
  public ImageSelection installTo(@Nullable InstallTo value) {
    installTo = value;
    return this;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public ImageSelection willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
