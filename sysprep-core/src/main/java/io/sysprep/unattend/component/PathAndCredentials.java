package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One folder of drivers, and the account that may read it.
 *
 * <p>Stands at {@code PnpCustomizationsWinPE/DriverPaths/PathAndCredentials} and {@code
 * PnpCustomizationsNonWinPE/DriverPaths/PathAndCredentials}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class PathAndCredentials {

  @XmlAttribute(name = "keyValue", namespace = Namespaces.WCM)
  private @Nullable String key;

  @XmlElement(name = "Credentials")
  private @Nullable Credentials credentials;

  @XmlElement(name = "Path")
  private @Nullable String path;

  /** Makes one without any setting. */
  public PathAndCredentials() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code wcm:keyValue}: what tells this item of the list from the others. */
  public Optional<String> key() {
    return Optional.ofNullable(key);
  }

  /** Sets {@link #key()}; null removes it. */
  public PathAndCredentials key(@Nullable String value) {
    key = value;
    return this;
  }

  /** Returns {@code Credentials}: the account to use. */
  public Optional<Credentials> credentials() {
    return Optional.ofNullable(credentials);
  }

  /** Sets {@link #credentials()}; null removes it. */
  public PathAndCredentials credentials(@Nullable Credentials value) {
    credentials = value;
    return this;
  }

  /** Returns {@code Path}: the path. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** Sets {@link #path()}; null removes it. */
  public PathAndCredentials path(@Nullable String value) {
    path = value;
    return this;
  }
}
