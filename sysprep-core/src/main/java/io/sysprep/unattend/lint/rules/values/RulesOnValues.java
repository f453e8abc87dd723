package io.sysprep.unattend.lint.rules.values;

import io.sysprep.unattend.lint.Rule;
import java.util.List;

/** The list of this room's rules. */
public final class RulesOnValues {

  private RulesOnValues() {}

  /**
   * {@return every rule of the room, in the order of their names; a test refuses a class that is
   * not in it}
   */
  public static List<Rule> all() {
    return List.of(
        new BooleanSpelling(),
        new CommandTooLong(),
        new ComputerNameCharacters(),
        new ComputerNameDigits(),
        new ComputerNameTooLong(),
        new EmptyValue(),
        new InvalidBoolean(),
        new InvalidGuid(),
        new InvalidInteger(),
        new OutOfRange(),
        new QuotedValue(),
        new UnknownInputLocale(),
        new UnknownLocale(),
        new UnknownTimeZone(),
        new ValueNotAllowed(),
        new ValueNotInBuild(),
        new ValueTooLong(),
        new WhitespaceAroundValue(),
        new WrappedCommand());
  }
}
