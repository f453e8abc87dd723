package io.sysprep.unattend.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What is known of one setting of a component: a group, an item of a list, or a value. */
public final class SettingFacts {

  private static final String SAME_AS_PARENT = "^";
  private static final String SAME_AS_COMPONENT = "=";
  private static final String NO_KEY = "-";

  private final ComponentFacts component;
  private final String path;
  private final String line;
  private @Nullable Facts facts;

  SettingFacts(ComponentFacts component, String path, String line) {
    this.component = component;
    this.path = path;
    this.line = line;
  }

  /**
   * Returns the path below the component.
   *
   * @return local names joined by slashes
   */
  public String path() {
    return path;
  }

  /**
   * Returns the last name of the path.
   *
   * @return the element's local name
   */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * Returns the component that has the setting.
   *
   * @return the component
   */
  public ComponentFacts component() {
    return component;
  }

  /**
   * Returns the group that holds the setting.
   *
   * @return the group, or empty at the top of the component
   */
  public Optional<SettingFacts> parent() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : component.setting(path.substring(0, slash));
  }

  /**
   * Returns the configuration passes in which Windows applies the setting.
   *
   * @return its own passes, or those of its group or component where it has none of its own
   */
  public Passes passes() {
    String own = facts().column(1);
    if (own.equals(SAME_AS_COMPONENT)) {
      return component.passes();
    }
    if (own.equals(SAME_AS_PARENT)) {
      Optional<SettingFacts> parent = parent();
      return parent.isPresent() ? parent.get().passes() : component.passes();
    }
    return Passes.of(own);
  }

  /**
   * Returns what the element holds.
   *
   * @return the type
   */
  public SettingType type() {
    return SettingType.of(facts().column(2));
  }

  /**
   * Returns in which builds of Windows the setting is there.
   *
   * @return its lifetime
   */
  public Lifetime lifetime() {
    return new Lifetime(facts());
  }

  /**
   * Tells whether the element may be given several times under its parent.
   *
   * @return whether it is an item of a list
   */
  public boolean isListItem() {
    return facts().has("list");
  }

  /**
   * Returns what tells one item of the list from the next.
   *
   * @return the name of a child element, or {@code @keyValue} for the attribute {@code
   *     wcm:keyValue}; empty when this is no list item or its list has no key
   */
  public Optional<String> listKey() {
    Optional<String> key = facts().value("list");
    return key.isPresent() && key.get().equals(NO_KEY) ? Optional.empty() : key;
  }

  /**
   * Tells whether the list's key is proven, by its page or by its uniqueness in all files seen.
   *
   * @return false when the key is only likely from its name
   */
  public boolean isListKeyProven() {
    return listKey().isPresent() && !facts().has("guessed-key");
  }

  /**
   * Returns the allowed values.
   *
   * @return the values as they are spelled; empty when there is no closed list
   */
  public List<String> values() {
    return facts().values("values");
  }

  /**
   * Returns the order in which the group's members must stand.
   *
   * @return their names; empty when any order will do
   */
  public List<String> sequence() {
    return facts().values("sequence");
  }

  /**
   * Returns the least allowed number.
   *
   * @return the bound, itself allowed, or empty
   */
  public OptionalLong minimum() {
    return facts().number("min");
  }

  /**
   * Returns the greatest allowed number.
   *
   * @return the bound, itself allowed, or empty
   */
  public OptionalLong maximum() {
    return facts().number("max");
  }

  /**
   * Returns the greatest length in characters.
   *
   * @return the length, or empty when none is stated
   */
  public OptionalLong maximumLength() {
    return facts().number("length");
  }

  /**
   * Returns the greatest length in bytes.
   *
   * @return the length, or empty when none is stated
   */
  public OptionalLong maximumBytes() {
    return facts().number("bytes");
  }

  /**
   * Tells whether the setting's page says that it may not be empty.
   *
   * @return false also where the page is silent
   */
  public boolean isEmptyForbidden() {
    return facts().value("empty").filter("no"::equals).isPresent();
  }

  /**
   * Returns what Windows takes when the setting is missing.
   *
   * @return the default, or empty when none is stated
   */
  public Optional<String> defaultValue() {
    return facts().value("default");
  }

  /**
   * Returns what kind of secret the setting holds.
   *
   * @return the kind, or empty for a setting that anyone may read
   */
  public Optional<SecretKind> secret() {
    return facts().value("secret").map(SecretKind::of);
  }

  private Facts facts() {
    Facts known = facts;
    if (known == null) {
      known = Facts.of(line);
      facts = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return component.name() + "/" + path;
  }
}
