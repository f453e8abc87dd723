package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page file of Windows PE.
 *
 * <p>Stands at {@code Setup/PageFile}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class PageFile {

  @XmlElement(name = "Path")
  private @Nullable String path;

  @XmlElement(name = "Size")
  private @Nullable String size;

  /** Makes one without any setting. */
  public PageFile() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Path}: the path. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** Sets {@link #path()}; null removes it. */
  public PageFile path(@Nullable String value) {
    path = value;
    return this;
  }

  /** Returns {@code Size}: the size of the page file. */
  public Optional<String> size() {
    return Optional.ofNullable(size);
  }

  /** Sets {@link #size()}; null removes it. */
  public PageFile size(@Nullable String value) {
    size = value;
    return this;
  }
}
