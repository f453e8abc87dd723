package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is shown at first start.
 *
 * <p>Stands at {@code Shell-Setup/OOBE}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class Oobe {

  @XmlElement(name = "HideEULAPage")
  private @Nullable Boolean hideEulaPage;

  @XmlElement(name = "HideLocalAccountScreen")
  private @Nullable Boolean hideLocalAccountScreen;

  @XmlElement(name = "HideOEMRegistrationScreen")
  private @Nullable Boolean hideOemRegistrationScreen;

  @XmlElement(name = "HideOnlineAccountScreens")
  private @Nullable Boolean hideOnlineAccountScreens;

  @XmlElement(name = "HideWirelessSetupInOOBE")
  private @Nullable Boolean hideWirelessSetupInOobe;

  @XmlElement(name = "NetworkLocation")
  private @Nullable NetworkLocation networkLocation;

  @XmlElement(name = "OEMAppId")
  private @Nullable String oemAppId;

  @XmlElement(name = "ProtectYourPC")
  private @Nullable Integer protectYourPc;

  @XmlElement(name = "SkipMachineOOBE")
  private @Nullable Boolean skipMachineOobe;

  @XmlElement(name = "SkipUserOOBE")
  private @Nullable Boolean skipUserOobe;

  @XmlElement(name = "UnattendEnableRetailDemo")
  private @Nullable Boolean unattendEnableRetailDemo;

  @XmlElement(name = "VMModeOptimizations")
  private @Nullable VmModeOptimizations vmModeOptimizations;

  /** Makes one without any setting. */
  public Oobe() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code HideEULAPage}: whether the licence page is skipped. */
  public Optional<Boolean> hideEulaPage() {
    return Optional.ofNullable(hideEulaPage);
  }

  /** Sets {@link #hideEulaPage()}; null removes it. */
  public Oobe hideEulaPage(@Nullable Boolean value) {
    hideEulaPage = value;
    return this;
  }

  /**
   * Returns {@code HideLocalAccountScreen}: whether the page for the administrator password is
   * skipped.
   */
  public Optional<Boolean> hideLocalAccountScreen() {
    return Optional.ofNullable(hideLocalAccountScreen);
  }

  /** Sets {@link #hideLocalAccountScreen()}; null removes it. */
  public Oobe hideLocalAccountScreen(@Nullable Boolean value) {
    hideLocalAccountScreen = value;
    return this;
  }

  /** Returns {@code HideOEMRegistrationScreen}: whether the registration page is skipped. */
  public Optional<Boolean> hideOemRegistrationScreen() {
    return Optional.ofNullable(hideOemRegistrationScreen);
  }

  /** Sets {@link #hideOemRegistrationScreen()}; null removes it. */
  public Oobe hideOemRegistrationScreen(@Nullable Boolean value) {
    hideOemRegistrationScreen = value;
    return this;
  }

  /**
   * Returns {@code HideOnlineAccountScreens}: whether the page for an online account is skipped.
   */
  public Optional<Boolean> hideOnlineAccountScreens() {
    return Optional.ofNullable(hideOnlineAccountScreens);
  }

  /** Sets {@link #hideOnlineAccountScreens()}; null removes it. */
  public Oobe hideOnlineAccountScreens(@Nullable Boolean value) {
    hideOnlineAccountScreens = value;
    return this;
  }

  /** Returns {@code HideWirelessSetupInOOBE}: whether the wireless network page is skipped. */
  public Optional<Boolean> hideWirelessSetupInOobe() {
    return Optional.ofNullable(hideWirelessSetupInOobe);
  }

  /** Sets {@link #hideWirelessSetupInOobe()}; null removes it. */
  public Oobe hideWirelessSetupInOobe(@Nullable Boolean value) {
    hideWirelessSetupInOobe = value;
    return this;
  }

  /** Returns {@code NetworkLocation}: the kind of network. */
  public Optional<NetworkLocation> networkLocation() {
    return Optional.ofNullable(networkLocation);
  }

  /** Sets {@link #networkLocation()}; null removes it. */
  public Oobe networkLocation(@Nullable NetworkLocation value) {
    networkLocation = value;
    return this;
  }

  /** Returns {@code OEMAppId}: the manufacturer program shown at first start. */
  public Optional<String> oemAppId() {
    return Optional.ofNullable(oemAppId);
  }

  /** Sets {@link #oemAppId()}; null removes it. */
  public Oobe oemAppId(@Nullable String value) {
    oemAppId = value;
    return this;
  }

  /** Returns {@code ProtectYourPC}: how much protection the express settings turn on, 1 to 3. */
  public Optional<Integer> protectYourPc() {
    return Optional.ofNullable(protectYourPc);
  }

  /** Sets {@link #protectYourPc()}; null removes it. */
  public Oobe protectYourPc(@Nullable Integer value) {
    protectYourPc = value;
    return this;
  }

  /**
   * Returns {@code SkipMachineOOBE}: whether the machine part of first start is skipped; legacy.
   */
  public Optional<Boolean> skipMachineOobe() {
    return Optional.ofNullable(skipMachineOobe);
  }

  /** Sets {@link #skipMachineOobe()}; null removes it. */
  public Oobe skipMachineOobe(@Nullable Boolean value) {
    skipMachineOobe = value;
    return this;
  }

  /** Returns {@code SkipUserOOBE}: whether the user part of first start is skipped; legacy. */
  public Optional<Boolean> skipUserOobe() {
    return Optional.ofNullable(skipUserOobe);
  }

  /** Sets {@link #skipUserOobe()}; null removes it. */
  public Oobe skipUserOobe(@Nullable Boolean value) {
    skipUserOobe = value;
    return this;
  }

  /** Returns {@code UnattendEnableRetailDemo}: whether the retail demo is turned on. */
  public Optional<Boolean> unattendEnableRetailDemo() {
    return Optional.ofNullable(unattendEnableRetailDemo);
  }

  /** Sets {@link #unattendEnableRetailDemo()}; null removes it. */
  public Oobe unattendEnableRetailDemo(@Nullable Boolean value) {
    unattendEnableRetailDemo = value;
    return this;
  }

  /** Returns {@code VMModeOptimizations}: steps to leave out on a virtual machine. */
  public Optional<VmModeOptimizations> vmModeOptimizations() {
    return Optional.ofNullable(vmModeOptimizations);
  }

  /** Sets {@link #vmModeOptimizations()}; null removes it. */
  public Oobe vmModeOptimizations(@Nullable VmModeOptimizations value) {
    vmModeOptimizations = value;
    return this;
  }
}
