package io.sysprep.unattend;

import static io.sysprep.unattend.ConfigurationPass.GENERALIZE;
import static io.sysprep.unattend.ConfigurationPass.OOBE_SYSTEM;
import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;

import io.sysprep.machine.Architecture;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes answer files for Sysprep from scratch; what they come to has no problems of its own.
 *
 * <p>Immutable: each method returns another builder. What has no method here is put into the file
 * that {@link #build()} returns, with {@link AnswerFile#with(ConfigurationPass, String, String,
 * String)} or a typed component.
 *
 * <pre>{@code
 * AnswerFile golden =
 *     AnswerFileBuilder.forSysprep(Architecture.AMD64)
 *         .withLocale("de-CH")
 *         .withTimeZone("W. Europe Standard Time")
 *         .withAdministratorPassword(Secret.of(password))       // written in hidden form
 *         .withoutFirstStartPages()
 *         .build();
 * }</pre>
 */
public final class AnswerFileBuilder {

  private static final String SHELL_SETUP = "Microsoft-Windows-Shell-Setup";
  private static final String INTERNATIONAL = "Microsoft-Windows-International-Core";
  private static final String EMPTY =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<unattend xmlns=\""
          + AnswerFile.NAMESPACE
          + "\">\n</unattend>\n";

  private final Architecture architecture;
  private final List<NewSetting> settings;
  private final int commands;

  private AnswerFileBuilder(Architecture architecture, List<NewSetting> settings, int commands) {
    this.architecture = architecture;
    this.settings = settings;
    this.commands = commands;
  }

  /**
   * Begins a file for Sysprep.
   *
   * @param architecture the processor architecture of the Windows it is for
   * @return a builder without any setting
   */
  public static AnswerFileBuilder forSysprep(Architecture architecture) {
    return new AnswerFileBuilder(architecture, List.of(), 0);
  }

  /**
   * Begins a file as Cloudbase-Init needs it: devices are kept through generalize, Cloudbase-Init
   * runs in specialize and may ask for a reboot, and the first start asks nothing.
   *
   * @param architecture the processor architecture of the Windows it is for
   * @param command the command that runs Cloudbase-Init with the configuration of this phase, at
   *     most 259 characters
   * @return a builder with these settings
   */
  public static AnswerFileBuilder forCloudbaseInit(Architecture architecture, String command) {
    return forSysprep(architecture)
        .keepingDevices()
        .withoutFirstStartPages()
        .runningInSpecialize("Run Cloudbase-Init to set the hostname", command);
  }

  /**
   * Sets the language, the formats and the keyboard that the first start would ask for.
   *
   * @param culture the culture, for example {@code de-CH}
   * @return the changed builder
   */
  public AnswerFileBuilder withLocale(String culture) {
    return with(OOBE_SYSTEM, INTERNATIONAL, "InputLocale", culture)
        .with(OOBE_SYSTEM, INTERNATIONAL, "SystemLocale", culture)
        .with(OOBE_SYSTEM, INTERNATIONAL, "UILanguage", culture)
        .with(OOBE_SYSTEM, INTERNATIONAL, "UserLocale", culture);
  }

  /**
   * Sets the time zone.
   *
   * @param id the name as {@code tzutil /l} lists it, for example {@code W. Europe Standard Time}
   * @return the changed builder
   */
  public AnswerFileBuilder withTimeZone(String id) {
    return with(SPECIALIZE, SHELL_SETUP, "TimeZone", id);
  }

  /**
   * Names the clones.
   *
   * @param name the name, at most 15 characters, or {@code *} for one that Windows makes up
   * @return the changed builder
   */
  public AnswerFileBuilder withComputerName(String name) {
    return with(SPECIALIZE, SHELL_SETUP, "ComputerName", name);
  }

  /**
   * Joins the clones to a workgroup.
   *
   * @param name the workgroup
   * @return the changed builder
   */
  public AnswerFileBuilder inWorkgroup(String name) {
    return with(
        SPECIALIZE, "Microsoft-Windows-UnattendedJoin", "Identification/JoinWorkgroup", name);
  }

  /**
   * Gives the built-in administrator a password, written in hidden form.
   *
   * <p>Hidden is not encrypted; see {@link HiddenPassword}.
   *
   * @param password the password
   * @return the changed builder
   */
  public AnswerFileBuilder withAdministratorPassword(Secret password) {
    return withPassword("UserAccounts/AdministratorPassword", password);
  }

  /**
   * Makes a local account with a password, written in hidden form.
   *
   * @param name the account
   * @param password the password
   * @param groups the local groups, separated by semicolons, for example {@code Administrators}
   * @return the changed builder
   */
  public AnswerFileBuilder withLocalAccount(String name, Secret password, String groups) {
    SettingPath.Key key = new SettingPath.ChildKey("Name", name);
    String account = "UserAccounts/LocalAccounts/LocalAccount" + key;
    return withPassword(account + "/Password", password)
        .with(OOBE_SYSTEM, SHELL_SETUP, account + "/Group", groups);
  }

  /**
   * Leaves out the pages of the first start that a person would have to click through.
   *
   * @return the changed builder
   */
  public AnswerFileBuilder withoutFirstStartPages() {
    return with(OOBE_SYSTEM, SHELL_SETUP, "OOBE/HideEULAPage", "true")
        .with(OOBE_SYSTEM, SHELL_SETUP, "OOBE/HideOnlineAccountScreens", "true")
        .with(OOBE_SYSTEM, SHELL_SETUP, "OOBE/HideWirelessSetupInOOBE", "true")
        .with(OOBE_SYSTEM, SHELL_SETUP, "OOBE/ProtectYourPC", "1");
  }

  /**
   * Keeps the devices that are installed, for clones on the same hardware.
   *
   * @return the changed builder
   */
  public AnswerFileBuilder keepingDevices() {
    return with(GENERALIZE, "Microsoft-Windows-PnpSysprep", "PersistAllDeviceInstalls", "true");
  }

  /**
   * Runs a command in specialize, after those added before; with exit code 1 it asks for a reboot,
   * with 2 for a reboot and to be run again.
   *
   * @param description what it is for
   * @param command the command line, at most 259 characters
   * @return the changed builder
   */
  public AnswerFileBuilder runningInSpecialize(String description, String command) {
    String path = "RunSynchronous/RunSynchronousCommand[Order=" + (commands + 1) + "]/";
    String deployment = "Microsoft-Windows-Deployment";
    AnswerFileBuilder with =
        with(SPECIALIZE, deployment, path + "Path", command)
            .with(SPECIALIZE, deployment, path + "Description", description)
            .with(SPECIALIZE, deployment, path + "WillReboot", "OnRequest");
    return new AnswerFileBuilder(architecture, with.settings, commands + 1);
  }

  /**
   * Writes the file: UTF-8 without a byte order mark, line feeds, two spaces a level.
   *
   * @return the file
   * @throws IllegalArgumentException if a value has a character that XML does not allow
   */
  public AnswerFile build() {
    AnswerFile file = AnswerFile.read(EMPTY.getBytes(StandardCharsets.UTF_8));
    for (ConfigurationPass pass : ConfigurationPass.values()) {
      for (NewSetting setting : settings) {
        file = setting.pass() == pass ? setting.in(file, architecture) : file;
      }
    }
    return file;
  }

  private AnswerFileBuilder withPassword(String path, Secret password) {
    String holder = path.substring(path.lastIndexOf('/') + 1);
    String hidden = HiddenPassword.encode(password, holder).reveal();
    return with(OOBE_SYSTEM, SHELL_SETUP, path + "/Value", hidden)
        .with(OOBE_SYSTEM, SHELL_SETUP, path + "/PlainText", "false");
  }

  private AnswerFileBuilder with(
      ConfigurationPass pass, String component, String path, String value) {
    List<NewSetting> more = new ArrayList<>(settings);
    more.add(new NewSetting(pass, component, path, value));
    return new AnswerFileBuilder(architecture, List.copyOf(more), commands);
  }

  private record NewSetting(ConfigurationPass pass, String component, String path, String value) {

    AnswerFile in(AnswerFile file, Architecture architecture) {
      ComponentIdentity identity =
          ComponentIdentity.windows(component, architecture.answerFileName());
      return file.withComponent(pass, identity).with(pass, component, path, value);
    }
  }
}
