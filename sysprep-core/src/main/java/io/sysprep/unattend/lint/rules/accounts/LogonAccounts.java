package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.Secret;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.catalogue.SettingPurpose;
import io.sysprep.unattend.lint.HideablePassword;
import io.sysprep.unattend.lint.KnownSetting;
import io.sysprep.unattend.lint.Placeholder;
import io.sysprep.unattend.lint.RelatedSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who logs on by itself, and the accounts that a file makes. */
final class LogonAccounts {

  static final String AUTO_LOGON = "AutoLogon";

  private static final String SHELL = "Microsoft-Windows-Shell-Setup";
  private static final String PASSWORD = "AutoLogon/Password/Value";
  private static final String ADMINISTRATOR = "UserAccounts/AdministratorPassword/Value";
  private static final String ACCOUNT = "UserAccounts/LocalAccounts/LocalAccount";

  private LogonAccounts() {}

  static boolean concern(SettingFacts facts) {
    return SettingPurpose.COMPUTER_NAME.isOf(facts)
        || (facts.component().name().equals(SHELL)
            && (facts.path().equals(AUTO_LOGON)
                || facts.path().equals(PASSWORD)
                || facts.path().equals(ADMINISTRATOR)
                || facts.path().startsWith(ACCOUNT)));
  }

  /** {@return the name of a local account that logs on; empty for a domain's, and for none} */
  static String localUser(KnownSetting autoLogon, RelatedSettings settings) {
    String domain = autoLogon.childValue("Domain");
    String user = autoLogon.childValue("Username");
    boolean off = autoLogon.childValue("Enabled").equalsIgnoreCase("false");
    boolean elsewhere = !domain.isEmpty() && !isOfComputer(domain, settings);
    String local = user.startsWith(".\\") ? user.substring(2) : user;
    boolean qualified = local.indexOf('\\') >= 0 || local.indexOf('@') >= 0;
    return off || elsewhere || qualified || Placeholder.isIn(local) ? "" : local;
  }

  private static boolean isOfComputer(String domain, RelatedSettings settings) {
    for (KnownSetting setting : settings.all()) {
      if (SettingPurpose.COMPUTER_NAME.isOf(setting.facts())
          && setting.value().equalsIgnoreCase(domain)) {
        return true;
      }
    }
    return domain.equals(".");
  }

  static boolean isAdministrator(String user) {
    return user.equalsIgnoreCase("Administrator");
  }

  static List<KnownSetting> accounts(RelatedSettings settings) {
    return settings.at(ACCOUNT);
  }

  /** {@return where the passwords of an account stand; it may have some, in several passes} */
  static List<KnownSetting> passwordsOf(String user, RelatedSettings settings) {
    List<KnownSetting> passwords = new ArrayList<>();
    if (isAdministrator(user)) {
      passwords.addAll(settings.at(ADMINISTRATOR));
    }
    for (KnownSetting account : accounts(settings)) {
      if (account.childValue("Name").equalsIgnoreCase(user)) {
        passwords.addAll(settings.within(account, ACCOUNT + "/Password/Value"));
      }
    }
    return passwords;
  }

  static List<KnownSetting> passwordsOf(KnownSetting autoLogon, RelatedSettings settings) {
    return settings.within(autoLogon, PASSWORD);
  }

  /** Reads a password, hidden or not; empty where it cannot be known. */
  static Optional<Secret> reveal(KnownSetting value) {
    if (Placeholder.isIn(value.value()) || value.isRedacted()) {
      return Optional.empty();
    }
    return HideablePassword.isPlain(value)
        ? Optional.of(Secret.of(value.text()))
        : HideablePassword.decoded(value).password();
  }
}
