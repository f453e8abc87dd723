package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of the favorites bar.
 *
 * <p>Stands at {@code IE-InternetExplorer/FavoriteBarItems/FavoriteBarItem}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class FavoriteBarItem {

  @XmlElement(name = "ItemKey")
  private @Nullable String itemKey;

  @XmlElement(name = "ItemName")
  private @Nullable String itemName;

  @XmlElement(name = "ItemType")
  private @Nullable FavoriteBarItemType itemType;

  @XmlElement(name = "ItemUrl")
  private @Nullable String itemUrl;

  /** Makes one without any setting. */
  public FavoriteBarItem() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ItemKey}: the key. */
  public Optional<String> itemKey() {
    return Optional.ofNullable(itemKey);
  }

  /** Sets {@link #itemKey()}; null removes it. */
  public FavoriteBarItem itemKey(@Nullable String value) {
    itemKey = value;
    return this;
  }

  /** Returns {@code ItemName}: the name. */
  public Optional<String> itemName() {
    return Optional.ofNullable(itemName);
  }

  /** Sets {@link #itemName()}; null removes it. */
  public FavoriteBarItem itemName(@Nullable String value) {
    itemName = value;
    return this;
  }

  /** Returns {@code ItemType}: the kind. */
  public Optional<FavoriteBarItemType> itemType() {
    return Optional.ofNullable(itemType);
  }

  /** Sets {@link #itemType()}; null removes it. */
  public FavoriteBarItem itemType(@Nullable FavoriteBarItemType value) {
    itemType = value;
    return this;
  }

  /** Returns {@code ItemUrl}: the address. */
  public Optional<String> itemUrl() {
    return Optional.ofNullable(itemUrl);
  }

  /** Sets {@link #itemUrl()}; null removes it. */
  public FavoriteBarItem itemUrl(@Nullable String value) {
    itemUrl = value;
    return this;
  }
}
