package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the image comes from.
 *
 * <p>Stands at {@code Setup/ImageInstall/DataImage/InstallFrom} and {@code
 * Setup/ImageInstall/OSImage/InstallFrom}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class InstallFrom {

  @XmlElement(name = "Credentials")
  private @Nullable Credentials credentials;

  @XmlElement(name = "MetaData")
  private List<MetaData> metaData = new ArrayList<>();

  @XmlElement(name = "Path")
  private @Nullable String path;

  /** Makes one without any setting. */
  public InstallFrom() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Credentials}: the account to use. */
  public Optional<Credentials> credentials() {
    return Optional.ofNullable(credentials);
  }

  /** Sets {@link #credentials()}; null removes it. */
  public InstallFrom credentials(@Nullable Credentials value) {
    credentials = value;
    return this;
  }

  /** Returns {@code MetaData}: what picks the image, such as its index; the list is live. */
  public List<MetaData> metaData() {
    return metaData;
  }

  /** Returns {@code Path}: the path. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** Sets {@link #path()}; null removes it. */
  public InstallFrom path(@Nullable String value) {
    path = value;
    return this;
  }
}
