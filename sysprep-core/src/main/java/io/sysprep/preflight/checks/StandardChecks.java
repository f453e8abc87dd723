package io.sysprep.preflight.checks;

import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.preflight.checks.agents.AgentChecks;
import io.sysprep.preflight.checks.answerfile.AnswerFileFaults;
import io.sysprep.preflight.checks.answerfile.ChecksOfAnswerFiles;
import io.sysprep.preflight.checks.caller.CallerChecks;
import io.sysprep.preflight.checks.cloudbase.CloudbaseChecks;
import io.sysprep.preflight.checks.destination.DestinationChecks;
import io.sysprep.preflight.checks.disks.DiskChecks;
import io.sysprep.preflight.checks.identity.IdentityChecks;
import io.sysprep.preflight.checks.licensing.LicensingChecks;
import io.sysprep.preflight.checks.network.NetworkChecks;
import io.sysprep.preflight.checks.people.PeopleChecks;
import io.sysprep.preflight.checks.servicing.ServicingChecks;
import io.sysprep.preflight.checks.store.StoreChecks;
import io.sysprep.preflight.checks.sysprep.SysprepChecks;
import io.sysprep.preflight.checks.tabled.CheckTable;
import io.sysprep.preflight.examination.Preflight;
import io.sysprep.unattend.AnswerFileRuleSet;
import java.util.ArrayList;
import java.util.List;

/** The list of the standard checks: those of all rooms, in alphabetical order of their ids. */
public final class StandardChecks {

  private static final List<List<PrerequisiteCheck>> ROOMS =
      List.of(
          AgentChecks.ALL,
          ChecksOfAnswerFiles.ALL,
          CloudbaseChecks.ALL,
          LicensingChecks.ALL,
          ServicingChecks.ALL,
          StoreChecks.ALL,
          IdentityChecks.ALL,
          DestinationChecks.ALL,
          DiskChecks.ALL,
          SysprepChecks.ALL,
          PeopleChecks.ALL,
          NetworkChecks.ALL,
          CheckTable.ALL,
          CallerChecks.ALL);

  /** Each check is asked once what it is about: its place is that of its id. */
  private static final Preflight PREFLIGHT = Preflight.of(all(ROOMS)).inOrderOfIds();

  private StandardChecks() {}

  /** {@return the checks, in the order in which reports show them} */
  public static List<PrerequisiteCheck> all() {
    return PREFLIGHT.checks();
  }

  /** {@return a preflight of all of them} */
  public static Preflight preflight() {
    return PREFLIGHT;
  }

  private static List<PrerequisiteCheck> all(List<List<PrerequisiteCheck>> rooms) {
    List<PrerequisiteCheck> checks = new ArrayList<>();
    for (List<PrerequisiteCheck> room : rooms) {
      checks.addAll(room);
    }
    return checks;
  }

  /**
   * Holds the answer file to other rules.
   *
   * @param checks some checks
   * @param rules the rules for the one among them that holds the answer file to rules
   * @return the checks, that one changed
   */
  public static List<PrerequisiteCheck> withAnswerFileRules(
      List<PrerequisiteCheck> checks, AnswerFileRuleSet rules) {
    return checks.stream()
        .map(check -> check.id().equals(AnswerFileFaults.ID) ? new AnswerFileFaults(rules) : check)
        .toList();
  }
}
