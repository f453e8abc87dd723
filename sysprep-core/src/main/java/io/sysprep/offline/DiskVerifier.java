package io.sysprep.offline;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.disk.VolumeHives;
import io.sysprep.offline.hive.HiveCondition;
import io.sysprep.run.Verification;
import io.sysprep.run.Verification.Standing;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.Observed;
import io.sysprep.verify.RecordedImageState;
import io.sysprep.verify.SealEvidence;
import io.sysprep.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what a disk tells about its seal. */
final class DiskVerifier {

  private final MachineView machine;
  private final List<HiveCondition> hives;
  private final List<String> texts = new ArrayList<>();

  DiskVerifier(MachineView machine, VolumeHives hives) {
    this.machine = machine;
    this.hives = hives.conditions();
  }

  DiskVerification verify() {
    Verification seal = Verification.of(machine);
    SealEvidence evidence = SealEvidence.of(machine);
    Observed<ImageState> stateIni =
        Observed.read(() -> RecordedImageState.inStateIni(machine).map(RecordedImageState::state));
    LeftBehind left = LeftBehind.on(machine);
    texts.add(seal.summary());
    Standing standing = standing(seal, evidence, stateIni, left);
    return new DiskVerification(
        standing,
        String.join(" ", texts),
        seal,
        evidence,
        stateIni,
        Observed.read(() -> Optional.of(machine.accounts().machineSid())),
        hives.stream()
            .filter(hive -> !hive.wasClosedCleanly())
            .map(HiveCondition::explanation)
            .toList(),
        Observed.read(() -> Optional.of(FirstBoot.of(machine))),
        left,
        Observed.read(() -> Optional.of(Diagnosis.of(LogBundle.on(machine)))));
  }

  private Standing standing(
      Verification seal, SealEvidence evidence, Observed<ImageState> stateIni, LeftBehind left) {
    boolean sealed = seal.isSealed() || seal.standing() == Standing.NOT_CLEAN;
    boolean contradicts = contradicts(evidence, stateIni);
    boolean doubtful = isIncomplete() || contradicts;
    boolean secrets = tellsOfSecrets(left);
    if (!sealed) {
      return seal.standing();
    }
    if (doubtful) {
      return Standing.UNPROVEN;
    }
    return secrets ? Standing.NOT_CLEAN : seal.standing();
  }

  private boolean contradicts(SealEvidence evidence, Observed<ImageState> stateIni) {
    Optional<ImageState> registry = evidence.imageState().value();
    boolean contradiction = stateIni.value().isPresent() && !stateIni.value().equals(registry);
    if (contradiction) {
      texts.add("State.ini says " + stateIni + ", and the registry " + evidence.imageState() + ".");
    }
    return contradiction;
  }

  private boolean isIncomplete() {
    List<String> dirty =
        hives.stream()
            .filter(hive -> hive.kind() == HiveCondition.Kind.DIRTY)
            .map(HiveCondition::explanation)
            .toList();
    texts.addAll(dirty);
    return !dirty.isEmpty();
  }

  private boolean tellsOfSecrets(LeftBehind left) {
    int secrets = left.secrets().size();
    if (secrets > 0) {
      texts.add(Words.counted(secrets, "place", "gives", "give") + " away a secret.");
    }
    return secrets > 0;
  }
}
