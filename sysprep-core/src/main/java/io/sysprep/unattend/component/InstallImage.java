package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The image.
 *
 * <p>Stands at {@code Setup/WindowsDeploymentServices/ImageSelection/InstallImage}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class InstallImage {

  @XmlElement(name = "Filename")
  private @Nullable String filename;

  @XmlElement(name = "ImageGroup")
  private @Nullable String imageGroup;

  @XmlElement(name = "ImageName")
  private @Nullable String imageName;

  /** Makes one without any setting. */
  public InstallImage() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Filename}: the name of the image file. */
  public Optional<String> filename() {
    return Optional.ofNullable(filename);
  }

  /** Sets {@link #filename()}; null removes it. */
  public InstallImage filename(@Nullable String value) {
    filename = value;
    return this;
  }

  /** Returns {@code ImageGroup}: the image group. */
  public Optional<String> imageGroup() {
    return Optional.ofNullable(imageGroup);
  }

  /** Sets {@link #imageGroup()}; null removes it. */
  public InstallImage imageGroup(@Nullable String value) {
    imageGroup = value;
    return this;
  }

  /** Returns {@code ImageName}: the name of the image. */
  public Optional<String> imageName() {
    return Optional.ofNullable(imageName);
  }

  /** Sets {@link #imageName()}; null removes it. */
  public InstallImage imageName(@Nullable String value) {
    imageName = value;
    return this;
  }
}
