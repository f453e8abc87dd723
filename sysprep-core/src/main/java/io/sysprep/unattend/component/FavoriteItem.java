package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One favorite.
 *
 * <p>Stands at {@code IE-InternetExplorer/FavoritesList/FavoriteItem}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class FavoriteItem {

  @XmlElement(name = "FavIconFile")
  private @Nullable String favIconFile;

  @XmlElement(name = "FavID")
  private @Nullable String favId;

  @XmlElement(name = "FavOffLine")
  private @Nullable Boolean favOffLine;

  @XmlElement(name = "FavTitle")
  private @Nullable String favTitle;

  @XmlElement(name = "FavURL")
  private @Nullable String favUrl;

  /** Makes one without any setting. */
  public FavoriteItem() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code FavIconFile}: the icon file. */
  public Optional<String> favIconFile() {
    return Optional.ofNullable(favIconFile);
  }

  /** Sets {@link #favIconFile()}; null removes it. */
  public FavoriteItem favIconFile(@Nullable String value) {
    favIconFile = value;
    return this;
  }

  /** Returns {@code FavID}: the key. */
  public Optional<String> favId() {
    return Optional.ofNullable(favId);
  }

  /** Sets {@link #favId()}; null removes it. */
  public FavoriteItem favId(@Nullable String value) {
    favId = value;
    return this;
  }

  /** Returns {@code FavOffLine}: whether it is kept for offline reading. */
  public Optional<Boolean> favOffLine() {
    return Optional.ofNullable(favOffLine);
  }

  /** Sets {@link #favOffLine()}; null removes it. */
  public FavoriteItem favOffLine(@Nullable Boolean value) {
    favOffLine = value;
    return this;
  }

  /** Returns {@code FavTitle}: the title. */
  public Optional<String> favTitle() {
    return Optional.ofNullable(favTitle);
  }

  /** Sets {@link #favTitle()}; null removes it. */
  public FavoriteItem favTitle(@Nullable String value) {
    favTitle = value;
    return this;
  }

  /** Returns {@code FavURL}: the address. */
  public Optional<String> favUrl() {
    return Optional.ofNullable(favUrl);
  }

  /** Sets {@link #favUrl()}; null removes it. */
  public FavoriteItem favUrl(@Nullable String value) {
    favUrl = value;
    return this;
  }
}
