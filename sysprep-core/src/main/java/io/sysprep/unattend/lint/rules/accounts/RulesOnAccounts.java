package io.sysprep.unattend.lint.rules.accounts;

import io.sysprep.unattend.lint.Rule;
import java.util.List;

/** The list of this room's rules. */
public final class RulesOnAccounts {

  private RulesOnAccounts() {}

  /**
   * {@return every rule of the room, in the order of their names; a test refuses a class that is
   * not in it}
   */
  public static List<Rule> all() {
    return List.of(
        new AccountGroup(),
        new AccountNameCharacters(),
        new AccountNameReserved(),
        new AccountNameTooLong(),
        new AccountNamedLikeComputer(),
        new AutoLogonAccount(),
        new AutoLogonPassword());
  }
}
