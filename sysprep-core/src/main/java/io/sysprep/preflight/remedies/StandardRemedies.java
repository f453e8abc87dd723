package io.sysprep.preflight.remedies;

import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.RemedyDescription;
import io.sysprep.preflight.RestartHook;
import io.sysprep.preflight.examination.AutomaticRemedy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of the remedies. */
public final class StandardRemedies {

  private StandardRemedies() {}

  /**
   * {@return all remedies, in the order in which a run does them}
   *
   * @param restart the caller's way to restart the machine; empty where there is none
   */
  public static List<AutomaticRemedy> all(Optional<RestartHook> restart) {
    List<AutomaticRemedy> remedies =
        Stream.concat(
                Stream.of(
                    new RestartOnce(restart),
                    RestoredServices.neededBySysprep(),
                    RestoredServices.pushRouting(),
                    new LicensingServiceStarted(),
                    new OwnStoreAppsRemoved(),
                    VolumesDecrypted.ofWindows(),
                    VolumesDecrypted.ofData(),
                    new LeftOverAnswerFilesDeleted(),
                    new AutomaticLogonDisabled(),
                    new SshHostKeysDeleted()),
                AgentReset.all().stream())
            .toList();
    return RemedyDescription.known().stream()
        .map(known -> remedies.stream().filter(it -> it.id().equals(known.id())).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * {@return all remedies for a plan that asks for one; none for one that asks for none, and pays
   * for none}
   *
   * @param plan the plan
   * @param restart the caller's way to restart the machine; empty where there is none
   */
  public static List<AutomaticRemedy> of(SysprepPlan plan, Optional<RestartHook> restart) {
    return plan.remedies().isEmpty() ? List.of() : all(restart);
  }

  static RemedyDescription described(String id) {
    return RemedyDescription.named(id)
        .orElseThrow(() -> new IllegalStateException("remedies.tsv has no row " + id));
  }
}
