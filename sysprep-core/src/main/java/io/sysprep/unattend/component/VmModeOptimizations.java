package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Steps to leave out on a virtual machine.
 *
 * <p>Stands at {@code Shell-Setup/OOBE/VMModeOptimizations}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class VmModeOptimizations {

  @XmlElement(name = "SkipAdministratorProfileRemoval")
  private @Nullable Boolean skipAdministratorProfileRemoval;

  @XmlElement(name = "SkipNotifyUILanguageChange")
  private @Nullable Boolean skipNotifyUiLanguageChange;

  @XmlElement(name = "SkipWinREInitialization")
  private @Nullable Boolean skipWinReInitialization;

  /** Makes one without any setting. */
  public VmModeOptimizations() {
    // Nothing is set until a caller sets it.
  }

  /**
   * Returns {@code SkipAdministratorProfileRemoval}: whether the profile of the administrator
   * stays.
   */
  public Optional<Boolean> skipAdministratorProfileRemoval() {
    return Optional.ofNullable(skipAdministratorProfileRemoval);
  }

  /** Sets {@link #skipAdministratorProfileRemoval()}; null removes it. */
  public VmModeOptimizations skipAdministratorProfileRemoval(@Nullable Boolean value) {
    skipAdministratorProfileRemoval = value;
    return this;
  }

  /**
   * Returns {@code SkipNotifyUILanguageChange}: whether a change of the display language goes
   * unannounced.
   */
  public Optional<Boolean> skipNotifyUiLanguageChange() {
    return Optional.ofNullable(skipNotifyUiLanguageChange);
  }

  /** Sets {@link #skipNotifyUiLanguageChange()}; null removes it. */
  public VmModeOptimizations skipNotifyUiLanguageChange(@Nullable Boolean value) {
    skipNotifyUiLanguageChange = value;
    return this;
  }

  /** Returns {@code SkipWinREInitialization}: whether the recovery environment is left alone. */
  public Optional<Boolean> skipWinReInitialization() {
    return Optional.ofNullable(skipWinReInitialization);
  }

  /** Sets {@link #skipWinReInitialization()}; null removes it. */
  public VmModeOptimizations skipWinReInitialization(@Nullable Boolean value) {
    skipWinReInitialization = value;
    return this;
  }
}
