package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The image of Windows.
 *
 * <p>Stands at {@code Setup/ImageInstall/OSImage}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class OsImage {

  @XmlElement(name = "Compact")
  private @Nullable Boolean compact;

  @XmlElement(name = "InstallFrom")
  private @Nullable InstallFrom installFrom;

  @XmlElement(name = "InstallTo")
  private @Nullable InstallTo installTo;

  @XmlElement(name = "InstallToAvailablePartition")
  private @Nullable Boolean installToAvailablePartition;

  @XmlElement(name = "WillShowUI")
  private @Nullable WillShowUi willShowUi;

  /** Makes one without any setting. */
  public OsImage() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code Compact}: whether system files are compressed. */
  public Optional<Boolean> compact() {
    return Optional.ofNullable(compact);
  }

  /** Sets {@link #compact()}; null removes it. */
  public OsImage compact(@Nullable Boolean value) {
    compact = value;
    return this;
  }

  /** Returns {@code InstallFrom}: where the image comes from. */
  public Optional<InstallFrom> installFrom() {
    return Optional.ofNullable(installFrom);
  }

  /** Sets {@link #installFrom()}; null removes it. */
  public OsImage installFrom(@Nullable InstallFrom value) {
    installFrom = value;
    return this;
  }

  /** Returns {@code InstallTo}: where the image goes. */
  public Optional<InstallTo> installTo() {
    return Optional.ofNullable(installTo);
  }

  /** Sets {@link #installTo()}; null removes it. */
  public OsImage installTo(@Nullable InstallTo value) {
    installTo = value;
    return this;
  }

  /**
   * Returns {@code InstallToAvailablePartition}: whether Setup picks the first partition that fits.
   */
  public Optional<Boolean> installToAvailablePartition() {
    return Optional.ofNullable(installToAvailablePartition);
  }

  /** Sets {@link #installToAvailablePartition()}; null removes it. */
  public OsImage installToAvailablePartition(@Nullable Boolean value) {
    installToAvailablePartition = value;
    return this;
  }

  /** Returns {@code WillShowUI}: when Setup shows its pages. */
  public Optional<WillShowUi> willShowUi() {
    return Optional.ofNullable(willShowUi);
  }

  /** Sets {@link #willShowUi()}; null removes it. */
  public OsImage willShowUi(@Nullable WillShowUi value) {
    willShowUi = value;
    return this;
  }
}
