package io.sysprep.unattend.lint.rules.secrets;

import io.sysprep.unattend.lint.Rule;
import java.util.List;

/** The list of this room's rules. */
public final class RulesOnSecrets {

  private RulesOnSecrets() {}

  /**
   * {@return every rule of the room, in the order of their names; a test refuses a class that is
   * not in it}
   */
  public static List<Rule> all() {
    return List.of(
        new ClearCredentials(),
        new EmptyProductKey(),
        new MissingPlainText(),
        new PasswordSuffix(),
        new PlainPassword(),
        new ProductKeyForm(),
        new ProductKeyInFile(),
        new RedactedSecret(),
        new UndecodablePassword());
  }
}
