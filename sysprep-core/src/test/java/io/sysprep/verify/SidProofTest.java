package io.sysprep.verify;

import static io.sysprep.verify.Identities.DOMAIN;
import static io.sysprep.verify.Identities.ONE;
import static io.sysprep.verify.Identities.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Sid;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidProofTest {

  private final MachineIdentity before = Identities.of("GOLD", ONE, ONE.account(500));

  @Test
  void aCloneWithAnotherMachineSidIsUnique() {
    SidProof proof = SidProof.of(before, Identities.of("WEB", TWO, TWO.account(500)));
    assertThat(proof.isUnique()).isTrue();
    assertThat(proof.summary()).isEqualTo("WEB has a machine SID of its own.");
  }

  @Test
  void aCloneWithTheSameMachineSidIsNotUniqueAndToldWhy() {
    SidProof proof = SidProof.of(before, Identities.of("WEB", ONE, ONE.account(1001)));
    assertThat(proof).isInstanceOf(SidProof.SameSid.class);
    assertThat(proof.isUnique()).isFalse();
    assertThat(proof.summary())
        .contains("WEB has the machine SID of GOLD")
        .contains("not generalized");
  }

  @Test
  void aDomainUsersSidThatIsTheSameOnBothDoesNotSpoilTheProof() {
    MachineIdentity gold = Identities.of("GOLD", ONE, DOMAIN.account(1104));
    SidProof proof = SidProof.of(gold, Identities.of("WEB", TWO, DOMAIN.account(1104)));
    assertThat(proof.isUnique()).isTrue();
    assertThat(proof.facts())
        .contains("user after: WEB\\user S-1-5-21-9-9-9-1104, " + AccountOrigin.DOMAIN.meaning());
  }

  @Test
  void aMachineOfWhichOnlyADomainUsersSidIsKnownIsUndecidedAndNotUnique() {
    MachineIdentity unknown = Identities.withoutMachineSid("WEB", DOMAIN.account(1104));
    assertThat(SidProof.of(before, unknown)).isInstanceOf(SidProof.Undecided.class);
    assertThat(SidProof.of(before, unknown).isUnique()).isFalse();
    assertThat(SidProof.of(before, unknown).summary()).contains("WEB is not known");
    assertThat(SidProof.of(unknown, before).summary()).contains("WEB is not known");
  }

  @Test
  void theFactsShowBothSidsAndWhetherTheGuidWasMadeAnew() {
    assertThat(SidProof.of(before, before).facts())
        .contains(
            "machine SID before: S-1-5-21-1-1-1",
            "machine GUID: the same, although a first boot makes it anew");
    assertThat(SidProof.of(before, Identities.of("WEB", TWO, Sid.LOCAL_SYSTEM)).facts())
        .contains(
            "machine SID after: S-1-5-21-2-2-2",
            "user after: WEB\\user S-1-5-18, " + AccountOrigin.WELL_KNOWN.meaning(),
            "machine GUID: made anew");
  }

  @Test
  void clonesThatDifferFromTheImageButNotFromEachOtherAreNotUnique() {
    MachineIdentity first = Identities.of("A", TWO, TWO.account(500));
    MachineIdentity second = Identities.of("B", TWO, TWO.account(500));
    CloneProof proof = CloneProof.of(before, List.of(first, second));
    assertThat(proof.clones()).allMatch(SidProof::isUnique);
    assertThat(proof.allUnique()).isFalse();
    assertThat(proof.shared())
        .containsExactly(new CloneProof.SharedSid(TWO, List.of(first, second)));
    assertThat(proof.toText())
        .startsWith("Of 2 machines, 2 share a machine SID with another.")
        .contains("- A, B have the machine SID");
  }

  @Test
  void clonesThatDifferFromTheImageAndFromEachOtherAreUnique() {
    MachineIdentity first = Identities.of("A", TWO, TWO.account(500));
    MachineIdentity second = Identities.of("B", DOMAIN, DOMAIN.account(500));
    CloneProof proof = CloneProof.of(before, List.of(first, second));
    assertThat(proof.allUnique()).isTrue();
    assertThat(proof.toText())
        .startsWith("2 machines have a machine SID of their own.")
        .hasLineCount(3);
  }

  @Test
  void oneCloneThatCouldNotBeToldKeepsTheWholeFromBeingProven() {
    MachineIdentity unknown = Identities.withoutMachineSid("B", Sid.LOCAL_SYSTEM);
    MachineIdentity first = Identities.of("A", TWO, TWO.account(500));
    assertThat(CloneProof.of(before, List.of(first, unknown)).allUnique()).isFalse();
  }
}
