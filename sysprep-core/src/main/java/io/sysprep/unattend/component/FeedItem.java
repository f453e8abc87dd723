package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One feed.
 *
 * <p>Stands at {@code IE-InternetExplorer/FeedList/FeedItem}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class FeedItem {

  @XmlElement(name = "FeedKey")
  private @Nullable String feedKey;

  @XmlElement(name = "FeedTitle")
  private @Nullable String feedTitle;

  @XmlElement(name = "FeedURL")
  private @Nullable String feedUrl;

  /** Makes one without any setting. */
  public FeedItem() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code FeedKey}: the key. */
  public Optional<String> feedKey() {
    return Optional.ofNullable(feedKey);
  }

  /** Sets {@link #feedKey()}; null removes it. */
  public FeedItem feedKey(@Nullable String value) {
    feedKey = value;
    return this;
  }

  /** Returns {@code FeedTitle}: the title. */
  public Optional<String> feedTitle() {
    return Optional.ofNullable(feedTitle);
  }

  /** Sets {@link #feedTitle()}; null removes it. */
  public FeedItem feedTitle(@Nullable String value) {
    feedTitle = value;
    return this;
  }

  /** Returns {@code FeedURL}: the address. */
  public Optional<String> feedUrl() {
    return Optional.ofNullable(feedUrl);
  }

  /** Sets {@link #feedUrl()}; null removes it. */
  public FeedItem feedUrl(@Nullable String value) {
    feedUrl = value;
    return this;
  }
}
