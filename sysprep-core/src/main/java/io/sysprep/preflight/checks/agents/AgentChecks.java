package io.sysprep.preflight.checks.agents;

import io.sysprep.preflight.CheckDescription.Worst;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

/** The checks of this room. */
public final class AgentChecks {

  /** In alphabetical order of their ids. */
  public static final List<PrerequisiteCheck> ALL =
      List.of(
          new AgentIdentities(
              "management-agents", "No management agent has an identity", Worst.NOTICE),
          new AgentIdentities(
              "remote-support-ids", "No program for remote support has an id", Worst.NOTICE),
          new AgentIdentities(
              "security-sensors", "No security sensor has an identity", Worst.WARNING));

  private AgentChecks() {}
}
