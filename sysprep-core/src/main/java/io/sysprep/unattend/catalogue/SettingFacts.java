package io.sysprep.unattend.catalogue;

import io.sysprep.table.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What is known of one setting of a component: a group, an item of a list, or a value. */
public final class SettingFacts {

  /** The column of the path; the one before it is empty, which tells settings from components. */
  static final int PATH = 1;

  private final ComponentFacts component;
  private final @Nullable SettingFacts parent;
  private final String path;
  private final String name;
  private final int place;
  private final Row line;
  private final Members members;
  private @Nullable SettingDetails details;

  SettingFacts(
      ComponentFacts component,
      @Nullable SettingFacts parent,
      int place,
      Row line,
      List<Row> linesOfMembers) {
    this.component = component;
    this.parent = parent;
    this.path = line.cell(PATH);
    this.name = path.substring(path.lastIndexOf('/') + 1);
    this.place = place;
    this.line = line;
    this.members = new Members(component, this, linesOfMembers);
  }

  /** {@return the path below the component: local names joined by slashes} */
  public String path() {
    return path;
  }

  /** {@return the last name of the path: the element's local name} */
  public String name() {
    return name;
  }

  /** {@return which of the settings directly in its group or component it is, from 0} */
  public int place() {
    return place;
  }

  /** {@return the component that has the setting} */
  public ComponentFacts component() {
    return component;
  }

  /**
   * Tells whether this is a certain setting.
   *
   * @param ofComponent the component's name as Windows spells it
   * @param atPath the path below it
   * @return whether both are those of this setting
   */
  public boolean is(String ofComponent, String atPath) {
    return path.equals(atPath) && component.name().equals(ofComponent);
  }

  /** {@return the group that holds the setting, or empty at the top of the component} */
  public Optional<SettingFacts> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Finds a setting in this group.
   *
   * @param ofName the element's local name
   * @return the setting, or null when there is none of that spelling
   */
  public @Nullable SettingFacts member(String ofName) {
    return members.named(ofName);
  }

  /**
   * Finds a setting in this group in any upper and lower case.
   *
   * @param ofName the element's local name
   * @return the setting under its own spelling, or null
   */
  public @Nullable SettingFacts memberIgnoringCase(String ofName) {
    return members.namedInAnyCase(ofName);
  }

  /**
   * Lists the settings directly in this group.
   *
   * @return the settings in the order of the table; none for a value
   */
  public Collection<SettingFacts> settings() {
    return members.all();
  }

  /**
   * {@return the configuration passes in which Windows applies the setting, or the very object of
   * its group or component where it has none of its own}
   */
  public Passes passes() {
    return details().passes;
  }

  /** {@return what the element holds} */
  public SettingType type() {
    return details().type;
  }

  /** {@return in which builds of Windows the setting is there} */
  public Lifetime lifetime() {
    return details().lifetime;
  }

  /**
   * Tells whether the element may be given several times under its parent.
   *
   * @return whether it is an item of a list
   */
  public boolean isListItem() {
    return details().listItem;
  }

  /**
   * {@return what tells one item of the list from the next: the name of a child element, or
   * {@code @keyValue} for the attribute {@code wcm:keyValue}; empty when this is no list item or
   * its list has no key}
   */
  public Optional<String> listKey() {
    return details().listKey;
  }

  /**
   * Tells whether the list's key is proven, by its page or by its uniqueness in all files seen.
   *
   * @return false when the key is only likely from its name
   */
  public boolean isListKeyProven() {
    return details().listKeyProven;
  }

  /**
   * {@return the allowed values: the values as they are spelled; empty when there is no closed
   * list}
   */
  public List<String> values() {
    return details().values;
  }

  /**
   * Tells whether some values came with a later Windows than the setting.
   *
   * @return whether {@link #valueSince} knows any
   */
  public boolean hasLaterValues() {
    return !details().later.isEmpty();
  }

  /**
   * Finds out which build brought a value that older Windows does not have.
   *
   * @param value a value, in any upper and lower case
   * @return the first build that has it; empty for those that {@link #values()} lists, and for
   *     others
   */
  public OptionalLong valueSince(String value) {
    for (String brought : details().later) {
      int at = brought.indexOf('@');
      if (brought.substring(0, at).equalsIgnoreCase(value)) {
        return OptionalLong.of(Long.parseLong(brought.substring(at + 1)));
      }
    }
    return OptionalLong.empty();
  }

  /** {@return the order in which the group's members must stand; empty when any order will do} */
  public List<String> sequence() {
    return details().sequence;
  }

  /** {@return the least allowed number; itself allowed, or empty} */
  public OptionalLong minimum() {
    return details().minimum;
  }

  /** {@return the greatest allowed number; itself allowed, or empty} */
  public OptionalLong maximum() {
    return details().maximum;
  }

  /** {@return the greatest length in characters, or empty when none is stated} */
  public OptionalLong maximumLength() {
    return details().maximumLength;
  }

  /** {@return the greatest length in bytes, or empty when none is stated} */
  public OptionalLong maximumBytes() {
    return details().maximumBytes;
  }

  /**
   * Tells whether the setting's page says that it may not be empty.
   *
   * @return false also where the page is silent
   */
  public boolean isEmptyForbidden() {
    return details().emptyForbidden;
  }

  /** {@return what Windows takes when the setting is missing, or empty when none is stated} */
  public Optional<String> defaultValue() {
    return details().defaultValue;
  }

  /**
   * {@return what kind of secret the setting holds, or empty for a setting that anyone may read}
   */
  public Optional<SecretKind> secret() {
    return details().secret;
  }

  @Override
  public String toString() {
    return component.name() + "/" + path;
  }

  Members members() {
    return members;
  }

  private SettingDetails details() {
    SettingDetails known = details;
    if (known == null) {
      known =
          new SettingDetails(
              new TableFacts(line.cells()),
              parent == null ? component.passes() : parent.passes(),
              component.passes());
      details = known;
    }
    return known;
  }
}
