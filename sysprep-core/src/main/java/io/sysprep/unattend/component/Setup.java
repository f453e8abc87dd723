package io.sysprep.unattend.component;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The component {@code Microsoft-Windows-Setup}: what Setup does in Windows PE, from disks to the
 * product key.
 *
 * <p>Configuration passes: windowsPE. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-setup">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-Setup")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class Setup {

  @XmlElement(name = "ComplianceCheck")
  private @Nullable ComplianceCheck complianceCheck;

  @XmlElement(name = "Diagnostics")
  private @Nullable Diagnostics diagnostics;

  @XmlElement(name = "DiskConfiguration")
  private @Nullable DiskConfiguration diskConfiguration;

  @XmlElement(name = "Display")
  private @Nullable Display display;

  @XmlElement(name = "DynamicUpdate")
  private @Nullable DynamicUpdate dynamicUpdate;

  @XmlElement(name = "EnableFirewall")
  private @Nullable Boolean enableFirewall;

  @XmlElement(name = "EnableNetwork")
  private @Nullable Boolean enableNetwork;

  @XmlElement(name = "ImageInstall")
  private @Nullable ImageInstall imageInstall;

  @XmlElement(name = "LogPath")
  private @Nullable String logPath;

  @XmlElement(name = "PageFile")
  private @Nullable PageFile pageFile;

  @XmlElement(name = "Restart")
  private @Nullable AfterWindowsPe restart;

  @XmlElementWrapper(name = "RunAsynchronous")
  @XmlElement(name = "RunAsynchronousCommand")
  private List<SetupCommand> runAsynchronous = new ArrayList<>();

  @XmlElementWrapper(name = "RunSynchronous")
  @XmlElement(name = "RunSynchronousCommand")
  private List<SetupCommand> runSynchronous = new ArrayList<>();

  @XmlElement(name = "UpgradeData")
  private @Nullable UpgradeData upgradeData;

  @XmlElement(name = "UseConfigurationSet")
  private @Nullable Boolean useConfigurationSet;

  @XmlElement(name = "UserData")
  private @Nullable UserData userData;

  @XmlElement(name = "WindowsDeploymentServices")
  private @Nullable WindowsDeploymentServices windowsDeploymentServices;

  /** Makes one without any setting. */
  public Setup() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code ComplianceCheck}: the compatibility report. */
  public Optional<ComplianceCheck> complianceCheck() {
    return Optional.ofNullable(complianceCheck);
  }

  /** Sets {@link #complianceCheck()}; null removes it. */
  public Setup complianceCheck(@Nullable ComplianceCheck value) {
    complianceCheck = value;
    return this;
  }

  /** Returns {@code Diagnostics}: what is sent to Microsoft. */
  public Optional<Diagnostics> diagnostics() {
    return Optional.ofNullable(diagnostics);
  }

  /** Sets {@link #diagnostics()}; null removes it. */
  public Setup diagnostics(@Nullable Diagnostics value) {
    diagnostics = value;
    return this;
  }

  /** Returns {@code DiskConfiguration}: how the disks are partitioned. */
  public Optional<DiskConfiguration> diskConfiguration() {
    return Optional.ofNullable(diskConfiguration);
  }

  /** Sets {@link #diskConfiguration()}; null removes it. */
  public Setup diskConfiguration(@Nullable DiskConfiguration value) {
    diskConfiguration = value;
    return this;
  }

  /** Returns {@code Display}: the screen. */
  public Optional<Display> display() {
    return Optional.ofNullable(display);
  }

  /** Sets {@link #display()}; null removes it. */
  public Setup display(@Nullable Display value) {
    display = value;
    return this;
  }

  /** Returns {@code DynamicUpdate}: whether Setup looks for updates of itself. */
  public Optional<DynamicUpdate> dynamicUpdate() {
    return Optional.ofNullable(dynamicUpdate);
  }

  /** Sets {@link #dynamicUpdate()}; null removes it. */
  public Setup dynamicUpdate(@Nullable DynamicUpdate value) {
    dynamicUpdate = value;
    return this;
  }

  /** Returns {@code EnableFirewall}: whether the firewall is on in Windows PE. */
  public Optional<Boolean> enableFirewall() {
    return Optional.ofNullable(enableFirewall);
  }

  /** Sets {@link #enableFirewall()}; null removes it. */
  public Setup enableFirewall(@Nullable Boolean value) {
    enableFirewall = value;
    return this;
  }

  /** Returns {@code EnableNetwork}: whether the network is on in Windows PE. */
  public Optional<Boolean> enableNetwork() {
    return Optional.ofNullable(enableNetwork);
  }

  /** Sets {@link #enableNetwork()}; null removes it. */
  public Setup enableNetwork(@Nullable Boolean value) {
    enableNetwork = value;
    return this;
  }

  /** Returns {@code ImageInstall}: which image goes where. */
  public Optional<ImageInstall> imageInstall() {
    return Optional.ofNullable(imageInstall);
  }

  /** Sets {@link #imageInstall()}; null removes it. */
  public Setup imageInstall(@Nullable ImageInstall value) {
    imageInstall = value;
    return this;
  }

  /** Returns {@code LogPath}: the folder of the logs. */
  public Optional<String> logPath() {
    return Optional.ofNullable(logPath);
  }

  /** Sets {@link #logPath()}; null removes it. */
  public Setup logPath(@Nullable String value) {
    logPath = value;
    return this;
  }

  /** Returns {@code PageFile}: the page file of Windows PE. */
  public Optional<PageFile> pageFile() {
    return Optional.ofNullable(pageFile);
  }

  /** Sets {@link #pageFile()}; null removes it. */
  public Setup pageFile(@Nullable PageFile value) {
    pageFile = value;
    return this;
  }

  /** Returns {@code Restart}: what happens when Windows PE is done. */
  public Optional<AfterWindowsPe> restart() {
    return Optional.ofNullable(restart);
  }

  /** Sets {@link #restart()}; null removes it. */
  public Setup restart(@Nullable AfterWindowsPe value) {
    restart = value;
    return this;
  }

  /**
   * Returns {@code RunAsynchronous/RunAsynchronousCommand}: the commands to start together; the
   * list is live.
   */
  public List<SetupCommand> runAsynchronous() {
    return runAsynchronous;
  }

  /**
   * Returns {@code RunSynchronous/RunSynchronousCommand}: the commands to run one after the other;
   * the list is live.
   */
  public List<SetupCommand> runSynchronous() {
    return runSynchronous;
  }

  /** Returns {@code UpgradeData}: whether Windows is upgraded. */
  public Optional<UpgradeData> upgradeData() {
    return Optional.ofNullable(upgradeData);
  }

  /** Sets {@link #upgradeData()}; null removes it. */
  public Setup upgradeData(@Nullable UpgradeData value) {
    upgradeData = value;
    return this;
  }

  /** Returns {@code UseConfigurationSet}: whether a configuration set is used. */
  public Optional<Boolean> useConfigurationSet() {
    return Optional.ofNullable(useConfigurationSet);
  }

  /** Sets {@link #useConfigurationSet()}; null removes it. */
  public Setup useConfigurationSet(@Nullable Boolean value) {
    useConfigurationSet = value;
    return this;
  }

  /** Returns {@code UserData}: the user, the licence terms and the product key. */
  public Optional<UserData> userData() {
    return Optional.ofNullable(userData);
  }

  /** Sets {@link #userData()}; null removes it. */
  public Setup userData(@Nullable UserData value) {
    userData = value;
    return this;
  }

  /** Returns {@code WindowsDeploymentServices}: the image from a deployment server. */
  public Optional<WindowsDeploymentServices> windowsDeploymentServices() {
    return Optional.ofNullable(windowsDeploymentServices);
  }

  /** Sets {@link #windowsDeploymentServices()}; null removes it. */
  public Setup windowsDeploymentServices(@Nullable WindowsDeploymentServices value) {
    windowsDeploymentServices = value;
    return this;
  }
}
