package io.sysprep.unattend.catalogue;

/**
 * What several settings are alike in that rules look at: settings of one role are checked alike.
 */
public enum SettingPurpose {
  /** A command that Windows is to start. */
  COMMAND,
  /** The name that the computer gets, in setup or in audit mode. */
  COMPUTER_NAME,
  /** The name of an account that Windows is to make on the machine itself. */
  LOCAL_ACCOUNT_NAME,
  /** One language or locale of Windows or its user. */
  LOCALE,
  /** Languages with their keyboards. */
  INPUT_LOCALE;

  private static final String INTERNATIONAL = "Microsoft-Windows-International-Core";

  /**
   * Tells whether a setting has this role.
   *
   * @param facts the setting
   * @return whether it has
   */
  public boolean isOf(SettingFacts facts) {
    String path = facts.path();
    return switch (this) {
      case COMMAND -> path.endsWith("Command/CommandLine") || path.endsWith("Command/Path");
      case COMPUTER_NAME ->
          facts.is("Microsoft-Windows-Shell-Setup", "ComputerName")
              || facts.is("Microsoft-Windows-Deployment", "AuditComputerName/Name");
      case LOCAL_ACCOUNT_NAME -> path.endsWith("LocalAccounts/LocalAccount/Name");
      case LOCALE -> isInternational(facts) && isLocale(facts.name());
      case INPUT_LOCALE -> isInternational(facts) && facts.name().equals("InputLocale");
    };
  }

  private static boolean isInternational(SettingFacts facts) {
    return facts.component().name().startsWith(INTERNATIONAL);
  }

  private static boolean isLocale(String name) {
    return !name.equals("InputLocale")
        && (name.endsWith("Locale") || name.startsWith("UILanguage"));
  }
}
