package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One start page.
 *
 * <p>Stands at {@code IE-InternetExplorer/StartPages/StartPage}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class StartPage {

  @XmlElement(name = "StartPageKey")
  private @Nullable String startPageKey;

  @XmlElement(name = "StartPageUrl")
  private @Nullable String startPageUrl;

  /** Makes one without any setting. */
  public StartPage() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code StartPageKey}: the key. */
  public Optional<String> startPageKey() {
    return Optional.ofNullable(startPageKey);
  }

  /** Sets {@link #startPageKey()}; null removes it. */
  public StartPage startPageKey(@Nullable String value) {
    startPageKey = value;
    return this;
  }

  /** Returns {@code StartPageUrl}: the address. */
  public Optional<String> startPageUrl() {
    return Optional.ofNullable(startPageUrl);
  }

  /** Sets {@link #startPageUrl()}; null removes it. */
  public StartPage startPageUrl(@Nullable String value) {
    startPageUrl = value;
    return this;
  }
}
