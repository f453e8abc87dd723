package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One quick link.
 *
 * <p>Stands at {@code IE-InternetExplorer/QuickLinkList/QuickLinkItem}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class QuickLinkItem {

  @XmlElement(name = "QLID")
  private @Nullable String qlid;

  @XmlElement(name = "QuickLinkName")
  private @Nullable String quickLinkName;

  @XmlElement(name = "QuickLinkUrl")
  private @Nullable String quickLinkUrl;

  /** Makes one without any setting. */
  public QuickLinkItem() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code QLID}: the key. */
  public Optional<String> qlid() {
    return Optional.ofNullable(qlid);
  }

  /** Sets {@link #qlid()}; null removes it. */
  public QuickLinkItem qlid(@Nullable String value) {
    qlid = value;
    return this;
  }

  /** Returns {@code QuickLinkName}: the name. */
  public Optional<String> quickLinkName() {
    return Optional.ofNullable(quickLinkName);
  }

  /** Sets {@link #quickLinkName()}; null removes it. */
  public QuickLinkItem quickLinkName(@Nullable String value) {
    quickLinkName = value;
    return this;
  }

  /** Returns {@code QuickLinkUrl}: the address. */
  public Optional<String> quickLinkUrl() {
    return Optional.ofNullable(quickLinkUrl);
  }

  /** Sets {@link #quickLinkUrl()}; null removes it. */
  public QuickLinkItem quickLinkUrl(@Nullable String value) {
    quickLinkUrl = value;
    return this;
  }
}
