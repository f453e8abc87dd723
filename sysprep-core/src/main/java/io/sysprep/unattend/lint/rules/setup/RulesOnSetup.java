package io.sysprep.unattend.lint.rules.setup;

import io.sysprep.unattend.lint.Rule;
import java.util.List;

/** The list of this room's rules. */
public final class RulesOnSetup {

  private RulesOnSetup() {}

  /**
   * {@return every rule of the room, in the order of their names; a test refuses a class that is
   * not in it}
   */
  public static List<Rule> all() {
    return List.of(
        new ContradictingPasses(),
        new DeviceCleanup(),
        new DomainJoin(),
        new DomainJoinInImage(),
        new NoInternationalCore(),
        new NothingForSysprep(),
        new PassNotRunBySysprep(),
        new SkipRearmLeftOn());
  }
}
