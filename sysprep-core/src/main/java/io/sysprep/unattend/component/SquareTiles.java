package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The square tiles.
 *
 * <p>Stands at {@code Shell-Setup/StartTiles/RegionalOverrides/RegionalOverride/SquareTiles} and
 * {@code Shell-Setup/StartTiles/SquareTiles}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class SquareTiles {

  @XmlElement(name = "SquareOrDesktopTile1")
  private @Nullable DesktopTile squareOrDesktopTile1;

  @XmlElement(name = "SquareOrDesktopTile10")
  private @Nullable DesktopTile squareOrDesktopTile10;

  @XmlElement(name = "SquareOrDesktopTile11")
  private @Nullable DesktopTile squareOrDesktopTile11;

  @XmlElement(name = "SquareOrDesktopTile12")
  private @Nullable DesktopTile squareOrDesktopTile12;

  @XmlElement(name = "SquareOrDesktopTile2")
  private @Nullable DesktopTile squareOrDesktopTile2;

  @XmlElement(name = "SquareOrDesktopTile3")
  private @Nullable DesktopTile squareOrDesktopTile3;

  @XmlElement(name = "SquareOrDesktopTile4")
  private @Nullable DesktopTile squareOrDesktopTile4;

  @XmlElement(name = "SquareOrDesktopTile5")
  private @Nullable DesktopTile squareOrDesktopTile5;

  @XmlElement(name = "SquareOrDesktopTile6")
  private @Nullable DesktopTile squareOrDesktopTile6;

  @XmlElement(name = "SquareOrDesktopTile7")
  private @Nullable DesktopTile squareOrDesktopTile7;

  @XmlElement(name = "SquareOrDesktopTile8")
  private @Nullable DesktopTile squareOrDesktopTile8;

  @XmlElement(name = "SquareOrDesktopTile9")
  private @Nullable DesktopTile squareOrDesktopTile9;

  @XmlElement(name = "SquareTile1")
  private @Nullable Tile squareTile1;

  @XmlElement(name = "SquareTile10")
  private @Nullable Tile squareTile10;

  @XmlElement(name = "SquareTile11")
  private @Nullable Tile squareTile11;

  @XmlElement(name = "SquareTile12")
  private @Nullable Tile squareTile12;

  @XmlElement(name = "SquareTile2")
  private @Nullable Tile squareTile2;

  @XmlElement(name = "SquareTile3")
  private @Nullable Tile squareTile3;

  @XmlElement(name = "SquareTile4")
  private @Nullable Tile squareTile4;

  @XmlElement(name = "SquareTile5")
  private @Nullable Tile squareTile5;

  @XmlElement(name = "SquareTile6")
  private @Nullable Tile squareTile6;

  @XmlElement(name = "SquareTile7")
  private @Nullable Tile squareTile7;

  @XmlElement(name = "SquareTile8")
  private @Nullable Tile squareTile8;

  @XmlElement(name = "SquareTile9")
  private @Nullable Tile squareTile9;

  /** Makes one without any setting. */
  public SquareTiles() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code SquareOrDesktopTile1}: tile 1, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile1() {
    return Optional.ofNullable(squareOrDesktopTile1);
  }

  /** Sets {@link #squareOrDesktopTile1()}; null removes it. */
  public SquareTiles squareOrDesktopTile1(@Nullable DesktopTile value) {
    squareOrDesktopTile1 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile10}: tile 10, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile10() {
    return Optional.ofNullable(squareOrDesktopTile10);
  }

  /** Sets {@link #squareOrDesktopTile10()}; null removes it. */
  public SquareTiles squareOrDesktopTile10(@Nullable DesktopTile value) {
    squareOrDesktopTile10 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile11}: tile 11, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile11() {
    return Optional.ofNullable(squareOrDesktopTile11);
  }

  /** Sets {@link #squareOrDesktopTile11()}; null removes it. */
  public SquareTiles squareOrDesktopTile11(@Nullable DesktopTile value) {
    squareOrDesktopTile11 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile12}: tile 12, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile12() {
    return Optional.ofNullable(squareOrDesktopTile12);
  }

  /** Sets {@link #squareOrDesktopTile12()}; null removes it. */
  public SquareTiles squareOrDesktopTile12(@Nullable DesktopTile value) {
    squareOrDesktopTile12 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile2}: tile 2, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile2() {
    return Optional.ofNullable(squareOrDesktopTile2);
  }

  /** Sets {@link #squareOrDesktopTile2()}; null removes it. */
  public SquareTiles squareOrDesktopTile2(@Nullable DesktopTile value) {
    squareOrDesktopTile2 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile3}: tile 3, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile3() {
    return Optional.ofNullable(squareOrDesktopTile3);
  }

  /** Sets {@link #squareOrDesktopTile3()}; null removes it. */
  public SquareTiles squareOrDesktopTile3(@Nullable DesktopTile value) {
    squareOrDesktopTile3 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile4}: tile 4, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile4() {
    return Optional.ofNullable(squareOrDesktopTile4);
  }

  /** Sets {@link #squareOrDesktopTile4()}; null removes it. */
  public SquareTiles squareOrDesktopTile4(@Nullable DesktopTile value) {
    squareOrDesktopTile4 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile5}: tile 5, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile5() {
    return Optional.ofNullable(squareOrDesktopTile5);
  }

  /** Sets {@link #squareOrDesktopTile5()}; null removes it. */
  public SquareTiles squareOrDesktopTile5(@Nullable DesktopTile value) {
    squareOrDesktopTile5 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile6}: tile 6, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile6() {
    return Optional.ofNullable(squareOrDesktopTile6);
  }

  /** Sets {@link #squareOrDesktopTile6()}; null removes it. */
  public SquareTiles squareOrDesktopTile6(@Nullable DesktopTile value) {
    squareOrDesktopTile6 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile7}: tile 7, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile7() {
    return Optional.ofNullable(squareOrDesktopTile7);
  }

  /** Sets {@link #squareOrDesktopTile7()}; null removes it. */
  public SquareTiles squareOrDesktopTile7(@Nullable DesktopTile value) {
    squareOrDesktopTile7 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile8}: tile 8, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile8() {
    return Optional.ofNullable(squareOrDesktopTile8);
  }

  /** Sets {@link #squareOrDesktopTile8()}; null removes it. */
  public SquareTiles squareOrDesktopTile8(@Nullable DesktopTile value) {
    squareOrDesktopTile8 = value;
    return this;
  }

  /** Returns {@code SquareOrDesktopTile9}: tile 9, which may be a desktop program. */
  public Optional<DesktopTile> squareOrDesktopTile9() {
    return Optional.ofNullable(squareOrDesktopTile9);
  }

  /** Sets {@link #squareOrDesktopTile9()}; null removes it. */
  public SquareTiles squareOrDesktopTile9(@Nullable DesktopTile value) {
    squareOrDesktopTile9 = value;
    return this;
  }

  /** Returns {@code SquareTile1}: tile 1. */
  public Optional<Tile> squareTile1() {
    return Optional.ofNullable(squareTile1);
  }

  /** Sets {@link #squareTile1()}; null removes it. */
  public SquareTiles squareTile1(@Nullable Tile value) {
    squareTile1 = value;
    return this;
  }

  /** Returns {@code SquareTile10}: tile 10. */
  public Optional<Tile> squareTile10() {
    return Optional.ofNullable(squareTile10);
  }

  /** Sets {@link #squareTile10()}; null removes it. */
  public SquareTiles squareTile10(@Nullable Tile value) {
    squareTile10 = value;
    return this;
  }

  /** Returns {@code SquareTile11}: tile 11. */
  public Optional<Tile> squareTile11() {
    return Optional.ofNullable(squareTile11);
  }

  /** Sets {@link #squareTile11()}; null removes it. */
  public SquareTiles squareTile11(@Nullable Tile value) {
    squareTile11 = value;
    return this;
  }

  /** Returns {@code SquareTile12}: tile 12. */
  public Optional<Tile> squareTile12() {
    return Optional.ofNullable(squareTile12);
  }

  /** Sets {@link #squareTile12()}; null removes it. */
  public SquareTiles squareTile12(@Nullable Tile value) {
    squareTile12 = value;
    return this;
  }

  /** Returns {@code SquareTile2}: tile 2. */
  public Optional<Tile> squareTile2() {
    return Optional.ofNullable(squareTile2);
  }

  /** Sets {@link #squareTile2()}; null removes it. */
  public SquareTiles squareTile2(@Nullable Tile value) {
    squareTile2 = value;
    return this;
  }

  /** Returns {@code SquareTile3}: tile 3. */
  public Optional<Tile> squareTile3() {
    return Optional.ofNullable(squareTile3);
  }

  /** Sets {@link #squareTile3()}; null removes it. */
  public SquareTiles squareTile3(@Nullable Tile value) {
    squareTile3 = value;
    return this;
  }

  /** Returns {@code SquareTile4}: tile 4. */
  public Optional<Tile> squareTile4() {
    return Optional.ofNullable(squareTile4);
  }

  /** Sets {@link #squareTile4()}; null removes it. */
  public SquareTiles squareTile4(@Nullable Tile value) {
    squareTile4 = value;
    return this;
  }

  /** Returns {@code SquareTile5}: tile 5. */
  public Optional<Tile> squareTile5() {
    return Optional.ofNullable(squareTile5);
  }

  /** Sets {@link #squareTile5()}; null removes it. */
  public SquareTiles squareTile5(@Nullable Tile value) {
    squareTile5 = value;
    return this;
  }

  /** Returns {@code SquareTile6}: tile 6. */
  public Optional<Tile> squareTile6() {
    return Optional.ofNullable(squareTile6);
  }

  /** Sets {@link #squareTile6()}; null removes it. */
  public SquareTiles squareTile6(@Nullable Tile value) {
    squareTile6 = value;
    return this;
  }

  /** Returns {@code SquareTile7}: tile 7. */
  public Optional<Tile> squareTile7() {
    return Optional.ofNullable(squareTile7);
  }

  /** Sets {@link #squareTile7()}; null removes it. */
  public SquareTiles squareTile7(@Nullable Tile value) {
    squareTile7 = value;
    return this;
  }

  /** Returns {@code SquareTile8}: tile 8. */
  public Optional<Tile> squareTile8() {
    return Optional.ofNullable(squareTile8);
  }

  /** Sets {@link #squareTile8()}; null removes it. */
  public SquareTiles squareTile8(@Nullable Tile value) {
    squareTile8 = value;
    return this;
  }

  /** Returns {@code SquareTile9}: tile 9. */
  public Optional<Tile> squareTile9() {
    return Optional.ofNullable(squareTile9);
  }

  /** Sets {@link #squareTile9()}; null removes it. */
  public SquareTiles squareTile9(@Nullable Tile value) {
    squareTile9 = value;
    return this;
  }
}
