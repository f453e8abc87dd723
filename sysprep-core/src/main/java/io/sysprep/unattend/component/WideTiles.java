package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wide tiles.
 *
 * <p>Stands at {@code Shell-Setup/StartTiles/RegionalOverrides/RegionalOverride/WideTiles} and
 * {@code Shell-Setup/StartTiles/WideTiles}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class WideTiles {

  @XmlElement(name = "WideTile1")
  private @Nullable Tile wideTile1;

  @XmlElement(name = "WideTile2")
  private @Nullable Tile wideTile2;

  @XmlElement(name = "WideTile3")
  private @Nullable Tile wideTile3;

  @XmlElement(name = "WideTile4")
  private @Nullable Tile wideTile4;

  @XmlElement(name = "WideTile5")
  private @Nullable Tile wideTile5;

  @XmlElement(name = "WideTile6")
  private @Nullable Tile wideTile6;

  /** Makes one without any setting. */
  public WideTiles() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code WideTile1}: tile 1. */
  public Optional<Tile> wideTile1() {
    return Optional.ofNullable(wideTile1);
  }

  /** Sets {@link #wideTile1()}; null removes it. */
  public WideTiles wideTile1(@Nullable Tile value) {
    wideTile1 = value;
    return this;
  }

  /** Returns {@code WideTile2}: tile 2. */
  public Optional<Tile> wideTile2() {
    return Optional.ofNullable(wideTile2);
  }

  /** Sets {@link #wideTile2()}; null removes it. */
  public WideTiles wideTile2(@Nullable Tile value) {
    wideTile2 = value;
    return this;
  }

  /** Returns {@code WideTile3}: tile 3. */
  public Optional<Tile> wideTile3() {
    return Optional.ofNullable(wideTile3);
  }

  /** Sets {@link #wideTile3()}; null removes it. */
  public WideTiles wideTile3(@Nullable Tile value) {
    wideTile3 = value;
    return this;
  }

  /** Returns {@code WideTile4}: tile 4. */
  public Optional<Tile> wideTile4() {
    return Optional.ofNullable(wideTile4);
  }

  /** Sets {@link #wideTile4()}; null removes it. */
  public WideTiles wideTile4(@Nullable Tile value) {
    wideTile4 = value;
    return this;
  }

  /** Returns {@code WideTile5}: tile 5. */
  public Optional<Tile> wideTile5() {
    return Optional.ofNullable(wideTile5);
  }

  /** Sets {@link #wideTile5()}; null removes it. */
  public WideTiles wideTile5(@Nullable Tile value) {
    wideTile5 = value;
    return this;
  }

  /** Returns {@code WideTile6}: tile 6. */
  public Optional<Tile> wideTile6() {
    return Optional.ofNullable(wideTile6);
  }

  /** Sets {@link #wideTile6()}; null removes it. */
  public WideTiles wideTile6(@Nullable Tile value) {
    wideTile6 = value;
    return this;
  }
}
