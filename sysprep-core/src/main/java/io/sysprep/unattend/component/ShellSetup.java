package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
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
 * The component {@code Microsoft-Windows-Shell-Setup}: the computer name, accounts, first start,
 * the desktop.
 *
 * <p>Configuration passes: windowsPE, offlineServicing, generalize, specialize, auditSystem,
 * auditUser, oobeSystem. Source: <a
 * href="https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup">Microsoft's
 * reference</a>.
 */
@WindowsComponent("Microsoft-Windows-Shell-Setup")
@XmlRootElement(name = "component")
@XmlAccessorType(XmlAccessType.FIELD)
public final class ShellSetup {

  @XmlElement(name = "AutoLogon")
  private @Nullable AutoLogon autoLogon;

  @XmlElement(name = "BluetoothTaskbarIconEnabled")
  private @Nullable Boolean bluetoothTaskbarIconEnabled;

  @XmlElement(name = "ComputerName")
  private @Nullable String computerName;

  @XmlElement(name = "ConvertibleSlateModePromptPreference")
  private @Nullable Integer convertibleSlateModePromptPreference;

  @XmlElement(name = "CopyProfile")
  private @Nullable Boolean copyProfile;

  @XmlElement(name = "DesktopOptimization")
  private @Nullable DesktopOptimization desktopOptimization;

  @XmlElement(name = "DisableAutoDaylightTimeSet")
  private @Nullable Boolean disableAutoDaylightTimeSet;

  @XmlElement(name = "Display")
  private @Nullable Display display;

  @XmlElement(name = "EnableStartMenu")
  private @Nullable Boolean enableStartMenu;

  @XmlElementWrapper(name = "FirstLogonCommands")
  @XmlElement(name = "SynchronousCommand")
  private List<LogonCommand> firstLogonCommands = new ArrayList<>();

  @XmlElement(name = "FolderLocations")
  private @Nullable FolderLocations folderLocations;

  @XmlElementWrapper(name = "LogonCommands")
  @XmlElement(name = "AsynchronousCommand")
  private List<LogonCommand> logonCommands = new ArrayList<>();

  @XmlElement(name = "NotificationArea")
  private @Nullable NotificationArea notificationArea;

  @XmlElement(name = "OEMInformation")
  private @Nullable OemInformation oemInformation;

  @XmlElement(name = "OEMName")
  private @Nullable String oemName;

  @XmlElement(name = "OfflineUserAccounts")
  private @Nullable OfflineUserAccounts offlineUserAccounts;

  @XmlElement(name = "OOBE")
  private @Nullable Oobe oobe;

  @XmlElement(name = "ProductKey")
  private @Nullable Secret productKey;

  @XmlElement(name = "RegisteredOrganization")
  private @Nullable String registeredOrganization;

  @XmlElement(name = "RegisteredOwner")
  private @Nullable String registeredOwner;

  @XmlElement(name = "ShowPowerButtonOnStartScreen")
  private @Nullable Boolean showPowerButtonOnStartScreen;

  @XmlElement(name = "SignInMode")
  private @Nullable Integer signInMode;

  @XmlElement(name = "StartTiles")
  private @Nullable StartTiles startTiles;

  @XmlElement(name = "TaskbarLinks")
  private @Nullable TaskbarLinks taskbarLinks;

  @XmlElement(name = "Themes")
  private @Nullable Themes themes;

  @XmlElement(name = "TimeZone")
  private @Nullable String timeZone;

  @XmlElement(name = "UserAccounts")
  private @Nullable UserAccounts userAccounts;

  @XmlElement(name = "VisualEffects")
  private @Nullable VisualEffects visualEffects;

  @XmlElement(name = "WindowsFeatures")
  private @Nullable WindowsFeatures windowsFeatures;

  /** Makes one without any setting. */
  public ShellSetup() {
    // Nothing is set until a caller sets it.
  }

  /** Returns {@code AutoLogon}: the account that logs on by itself. */
  public Optional<AutoLogon> autoLogon() {
    return Optional.ofNullable(autoLogon);
  }

  /** Sets {@link #autoLogon()}; null removes it. */
  public ShellSetup autoLogon(@Nullable AutoLogon value) {
    autoLogon = value;
    return this;
  }

  /** Returns {@code BluetoothTaskbarIconEnabled}: whether the taskbar shows Bluetooth. */
  public Optional<Boolean> bluetoothTaskbarIconEnabled() {
    return Optional.ofNullable(bluetoothTaskbarIconEnabled);
  }

  /** Sets {@link #bluetoothTaskbarIconEnabled()}; null removes it. */
  public ShellSetup bluetoothTaskbarIconEnabled(@Nullable Boolean value) {
    bluetoothTaskbarIconEnabled = value;
    return this;
  }

  /** Returns {@code ComputerName}: the computer name; an asterisk makes one up. */
  public Optional<String> computerName() {
    return Optional.ofNullable(computerName);
  }

  /** Sets {@link #computerName()}; null removes it. */
  public ShellSetup computerName(@Nullable String value) {
    computerName = value;
    return this;
  }

  /**
   * Returns {@code ConvertibleSlateModePromptPreference}: whether a change to tablet mode is asked
   * for, 0 or 1.
   */
  public Optional<Integer> convertibleSlateModePromptPreference() {
    return Optional.ofNullable(convertibleSlateModePromptPreference);
  }

  /** Sets {@link #convertibleSlateModePromptPreference()}; null removes it. */
  public ShellSetup convertibleSlateModePromptPreference(@Nullable Integer value) {
    convertibleSlateModePromptPreference = value;
    return this;
  }

  /** Returns {@code CopyProfile}: whether the profile of the signed-in user becomes the default. */
  public Optional<Boolean> copyProfile() {
    return Optional.ofNullable(copyProfile);
  }

  /** Sets {@link #copyProfile()}; null removes it. */
  public ShellSetup copyProfile(@Nullable Boolean value) {
    copyProfile = value;
    return this;
  }

  /** Returns {@code DesktopOptimization}: what the desktop starts with. */
  public Optional<DesktopOptimization> desktopOptimization() {
    return Optional.ofNullable(desktopOptimization);
  }

  /** Sets {@link #desktopOptimization()}; null removes it. */
  public ShellSetup desktopOptimization(@Nullable DesktopOptimization value) {
    desktopOptimization = value;
    return this;
  }

  /** Returns {@code DisableAutoDaylightTimeSet}: whether the clock ignores daylight saving time. */
  public Optional<Boolean> disableAutoDaylightTimeSet() {
    return Optional.ofNullable(disableAutoDaylightTimeSet);
  }

  /** Sets {@link #disableAutoDaylightTimeSet()}; null removes it. */
  public ShellSetup disableAutoDaylightTimeSet(@Nullable Boolean value) {
    disableAutoDaylightTimeSet = value;
    return this;
  }

  /** Returns {@code Display}: the screen. */
  public Optional<Display> display() {
    return Optional.ofNullable(display);
  }

  /** Sets {@link #display()}; null removes it. */
  public ShellSetup display(@Nullable Display value) {
    display = value;
    return this;
  }

  /** Returns {@code EnableStartMenu}: whether there is a start menu. */
  public Optional<Boolean> enableStartMenu() {
    return Optional.ofNullable(enableStartMenu);
  }

  /** Sets {@link #enableStartMenu()}; null removes it. */
  public ShellSetup enableStartMenu(@Nullable Boolean value) {
    enableStartMenu = value;
    return this;
  }

  /**
   * Returns {@code FirstLogonCommands/SynchronousCommand}: the commands of the first logon, in
   * their order; the list is live.
   */
  public List<LogonCommand> firstLogonCommands() {
    return firstLogonCommands;
  }

  /** Returns {@code FolderLocations}: where profiles and program data go. */
  public Optional<FolderLocations> folderLocations() {
    return Optional.ofNullable(folderLocations);
  }

  /** Sets {@link #folderLocations()}; null removes it. */
  public ShellSetup folderLocations(@Nullable FolderLocations value) {
    folderLocations = value;
    return this;
  }

  /**
   * Returns {@code LogonCommands/AsynchronousCommand}: the commands of every logon; the list is
   * live.
   */
  public List<LogonCommand> logonCommands() {
    return logonCommands;
  }

  /** Returns {@code NotificationArea}: icons kept in the notification area. */
  public Optional<NotificationArea> notificationArea() {
    return Optional.ofNullable(notificationArea);
  }

  /** Sets {@link #notificationArea()}; null removes it. */
  public ShellSetup notificationArea(@Nullable NotificationArea value) {
    notificationArea = value;
    return this;
  }

  /** Returns {@code OEMInformation}: support information of the manufacturer. */
  public Optional<OemInformation> oemInformation() {
    return Optional.ofNullable(oemInformation);
  }

  /** Sets {@link #oemInformation()}; null removes it. */
  public ShellSetup oemInformation(@Nullable OemInformation value) {
    oemInformation = value;
    return this;
  }

  /** Returns {@code OEMName}: the name of the manufacturer. */
  public Optional<String> oemName() {
    return Optional.ofNullable(oemName);
  }

  /** Sets {@link #oemName()}; null removes it. */
  public ShellSetup oemName(@Nullable String value) {
    oemName = value;
    return this;
  }

  /** Returns {@code OfflineUserAccounts}: the accounts to create in an offline image. */
  public Optional<OfflineUserAccounts> offlineUserAccounts() {
    return Optional.ofNullable(offlineUserAccounts);
  }

  /** Sets {@link #offlineUserAccounts()}; null removes it. */
  public ShellSetup offlineUserAccounts(@Nullable OfflineUserAccounts value) {
    offlineUserAccounts = value;
    return this;
  }

  /** Returns {@code OOBE}: what is shown at first start. */
  public Optional<Oobe> oobe() {
    return Optional.ofNullable(oobe);
  }

  /** Sets {@link #oobe()}; null removes it. */
  public ShellSetup oobe(@Nullable Oobe value) {
    oobe = value;
    return this;
  }

  /** Returns {@code ProductKey}: the product key. */
  public Optional<Secret> productKey() {
    return Optional.ofNullable(productKey);
  }

  /** Sets {@link #productKey()}; null removes it. */
  public ShellSetup productKey(@Nullable Secret value) {
    productKey = value;
    return this;
  }

  /** Returns {@code RegisteredOrganization}: the registered organization. */
  public Optional<String> registeredOrganization() {
    return Optional.ofNullable(registeredOrganization);
  }

  /** Sets {@link #registeredOrganization()}; null removes it. */
  public ShellSetup registeredOrganization(@Nullable String value) {
    registeredOrganization = value;
    return this;
  }

  /** Returns {@code RegisteredOwner}: the registered owner. */
  public Optional<String> registeredOwner() {
    return Optional.ofNullable(registeredOwner);
  }

  /** Sets {@link #registeredOwner()}; null removes it. */
  public ShellSetup registeredOwner(@Nullable String value) {
    registeredOwner = value;
    return this;
  }

  /** Returns {@code ShowPowerButtonOnStartScreen}: whether the start screen has a power button. */
  public Optional<Boolean> showPowerButtonOnStartScreen() {
    return Optional.ofNullable(showPowerButtonOnStartScreen);
  }

  /** Sets {@link #showPowerButtonOnStartScreen()}; null removes it. */
  public ShellSetup showPowerButtonOnStartScreen(@Nullable Boolean value) {
    showPowerButtonOnStartScreen = value;
    return this;
  }

  /** Returns {@code SignInMode}: whether sign-in goes to the desktop or to tablet mode, 0 to 2. */
  public Optional<Integer> signInMode() {
    return Optional.ofNullable(signInMode);
  }

  /** Sets {@link #signInMode()}; null removes it. */
  public ShellSetup signInMode(@Nullable Integer value) {
    signInMode = value;
    return this;
  }

  /** Returns {@code StartTiles}: tiles of the start screen. */
  public Optional<StartTiles> startTiles() {
    return Optional.ofNullable(startTiles);
  }

  /** Sets {@link #startTiles()}; null removes it. */
  public ShellSetup startTiles(@Nullable StartTiles value) {
    startTiles = value;
    return this;
  }

  /** Returns {@code TaskbarLinks}: programs pinned to the taskbar. */
  public Optional<TaskbarLinks> taskbarLinks() {
    return Optional.ofNullable(taskbarLinks);
  }

  /** Sets {@link #taskbarLinks()}; null removes it. */
  public ShellSetup taskbarLinks(@Nullable TaskbarLinks value) {
    taskbarLinks = value;
    return this;
  }

  /** Returns {@code Themes}: the desktop theme. */
  public Optional<Themes> themes() {
    return Optional.ofNullable(themes);
  }

  /** Sets {@link #themes()}; null removes it. */
  public ShellSetup themes(@Nullable Themes value) {
    themes = value;
    return this;
  }

  /** Returns {@code TimeZone}: the id of the time zone. */
  public Optional<String> timeZone() {
    return Optional.ofNullable(timeZone);
  }

  /** Sets {@link #timeZone()}; null removes it. */
  public ShellSetup timeZone(@Nullable String value) {
    timeZone = value;
    return this;
  }

  /** Returns {@code UserAccounts}: the accounts to create. */
  public Optional<UserAccounts> userAccounts() {
    return Optional.ofNullable(userAccounts);
  }

  /** Sets {@link #userAccounts()}; null removes it. */
  public ShellSetup userAccounts(@Nullable UserAccounts value) {
    userAccounts = value;
    return this;
  }

  /** Returns {@code VisualEffects}: visual effects. */
  public Optional<VisualEffects> visualEffects() {
    return Optional.ofNullable(visualEffects);
  }

  /** Sets {@link #visualEffects()}; null removes it. */
  public ShellSetup visualEffects(@Nullable VisualEffects value) {
    visualEffects = value;
    return this;
  }

  /** Returns {@code WindowsFeatures}: optional programs that are shown. */
  public Optional<WindowsFeatures> windowsFeatures() {
    return Optional.ofNullable(windowsFeatures);
  }

  /** Sets {@link #windowsFeatures()}; null removes it. */
  public ShellSetup windowsFeatures(@Nullable WindowsFeatures value) {
    windowsFeatures = value;
    return this;
  }
}
