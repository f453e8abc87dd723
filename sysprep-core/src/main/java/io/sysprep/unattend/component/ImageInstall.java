package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which image goes where.
 *
 * <p>Stands at {@code Setup/ImageInstall}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class ImageInstall {

  @XmlElement(name = "DataImage")
  private List<DataImage> dataImages = new ArrayList<>();

  @XmlElement(name = "OSImage")
  private @Nullable OsImage osImage;

  /** Makes one without any setting. */
  public ImageInstall() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code DataImage}: images of data; the list is live. */
  public List<DataImage> dataImages() {
    return dataImages;
  }

  /** Returns {@code OSImage}: the image of Windows. */
  public Optional<OsImage> osImage() {
    return Optional.ofNullable(osImage);
  }

  /** Sets {@link #osImage()}; null removes it. */
  public ImageInstall osImage(@Nullable OsImage value) {
    osImage = value;
    return this;
  }
}
