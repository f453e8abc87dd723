package io.sysprep.unattend.catalogue;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * From which Windows build to which one a component or a setting is there.
 *
 * <p>Builds are those of {@code CurrentBuildNumber}: 9600 is Windows 8.1, 10240 the first Windows
 * 10, 22000 the first Windows 11. Source: the pages "Changed answer file settings" of Microsoft's
 * unattend reference, one per release.
 */
public final class Lifetime {

  private final TableFacts facts;
  private final OptionalLong since;
  private final OptionalLong removedIn;

  Lifetime(TableFacts facts) {
    this.facts = facts;
    this.since = facts.number("since");
    this.removedIn = facts.number("removed");
  }

  /**
   * {@return the first build that has it, or empty when it has been there since Windows 7 or the
   * release is unknown}
   */
  public OptionalLong since() {
    return since;
  }

  /**
   * Tells whether Microsoft advises against it.
   *
   * @return whether it is deprecated in current Windows
   */
  public boolean isDeprecated() {
    return facts.has("deprecated");
  }

  /**
   * {@return the build that deprecated it, or empty when it is not deprecated or the release is not
   * stated}
   */
  public OptionalLong deprecatedSince() {
    return facts.number("deprecated");
  }

  /** {@return the first build that no longer has it, or empty when it was not removed} */
  public OptionalLong removedIn() {
    return removedIn;
  }

  /**
   * Tells whether it is not there yet.
   *
   * @param build a build number, if one is known
   * @return whether it came after that build; false also where nothing is known
   */
  public boolean isToCome(OptionalInt build) {
    OptionalLong first = since();
    return build.isPresent() && first.isPresent() && build.getAsInt() < first.getAsLong();
  }

  /**
   * Tells whether it is no longer there.
   *
   * @param build a build number, if one is known
   * @return whether it was removed with that build or before; false also where nothing is known
   */
  public boolean isOver(OptionalInt build) {
    OptionalLong last = removedIn();
    return build.isPresent() && last.isPresent() && build.getAsInt() >= last.getAsLong();
  }

  /**
   * Tells whether only documentation up to Windows 8.1 has it.
   *
   * @return whether it is legacy
   */
  public boolean isLegacy() {
    return facts.has("legacy");
  }

  /**
   * Tells whether Microsoft's page says that it is not supported.
   *
   * @return whether it is documented as unsupported
   */
  public boolean isUnsupported() {
    return facts.has("unsupported");
  }

  /**
   * Tells whether it is known from working answer files alone.
   *
   * @return whether no reference page describes it
   */
  public boolean isUndocumented() {
    return facts.has("undocumented");
  }
}
