package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one list of rules. */
public final class Rules {

  /** Every rule, in the order of their names; a test refuses a class that is not in it. */
  private static final List<Rule> ALL = all();

  private static final RuleWalk WALK = new RuleWalk(ALL);

  private Rules() {}

  /**
   * Applies every rule to a file.
   *
   * @param root the file's outermost element
   * @param use what it is meant for
   * @return the problems in the order of the file, unmodifiable
   */
  public static List<AnswerFileProblem> problemsIn(XmlElement root, IntendedUse use) {
    return WALK.over(root, use);
  }

  /**
   * Returns what every rule says of itself.
   *
   * @return the descriptions in the order of their ids, unmodifiable
   */
  public static List<AnswerFileRule> descriptions() {
    return ALL.stream()
        .map(Rule::description)
        .sorted(Comparator.comparing(AnswerFileRule::id))
        .toList();
  }

  private static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(UnknownAttribute.all());
    rules.addAll(
        List.of(
            new BooleanSpelling(),
            new ClearCredentials(),
            new CommandTooLong(),
            new ComponentLifetime(),
            new ComponentNameCase(),
            new ComponentWrongPass(),
            new ComputerNameCharacters(),
            new ComputerNameDigits(),
            new ComputerNameTooLong(),
            new DeprecatedComponent(),
            new DeprecatedSetting(),
            new DeviceCleanup(),
            new DomainJoinInImage(),
            new DuplicateComponent(),
            new DuplicateListKey(),
            new DuplicateSettingsBlock(),
            new EmptyProductKey(),
            new EmptyValue(),
            new InvalidBoolean(),
            new InvalidGuid(),
            new InvalidInteger(),
            new MissingComponentAttribute(),
            new MissingListAction(),
            new MissingListKey(),
            new MissingPass(),
            new MissingPlainText(),
            new MissingVersionScope(),
            new NoInternationalCore(),
            new NothingForSysprep(),
            new OtherArchitecture(),
            new OtherListAction(),
            new OutOfRange(),
            new PassNotRunBySysprep(),
            new PasswordSuffix(),
            new PlainPassword(),
            new ProcessedPass(),
            new ProductKeyForm(),
            new ProductKeyInFile(),
            new QuotedValue(),
            new RedactedSecret(),
            new RemovedSetting(),
            new RepeatedSetting(),
            new RootChildOrder(),
            new SettingNameCase(),
            new SettingNotInBuild(),
            new SettingOrder(),
            new SettingWrongPass(),
            new SkipRearmLeftOn(),
            new SkippedFirstStart(),
            new StrayText(),
            new StrayTextInGroup(),
            new UndecodablePassword(),
            new UndocumentedSetting(),
            new UnknownArchitecture(),
            new UnknownComponent(),
            new UnknownInputLocale(),
            new UnknownLocale(),
            new UnknownPass(),
            new UnknownRootChild(),
            new UnknownSetting(),
            new UnknownSettingsChild(),
            new UnknownTimeZone(),
            new ValueNotAllowed(),
            new ValueTooLong(),
            new VersionScopeSpelling(),
            new WhitespaceAroundValue(),
            new WrappedCommand(),
            new WrongPublicKeyToken()));
    return List.copyOf(rules);
  }
}
