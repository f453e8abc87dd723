package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.verify.CloneProof;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of uniqueness over a machine's whole life, its record kept outside the image. */
class CloneProofTest {

  private final FakeWindows windows = FakeWindows.windowsServer2022().build();

  @Test
  void clonesOfASealedImageAreProvenUnique(@TempDir Path outside) {
    Path record = outside.resolve("gold.identity");
    MachineIdentity.of(windows.view()).write(record);
    Runs.seal(windows, AnswerFiles.unattended());
    CloneProof proof = CloneProof.of(MachineIdentity.read(record), clones());
    assertThat(proof.allUnique()).as("%s", proof.toText()).isTrue();
    assertThat(proof.clones())
        .allSatisfy(clone -> assertThat(clone.facts()).contains("machine GUID: made anew"));
  }

  @Test
  void clonesOfAnImageThatWasNotSealedAreFoundOut() {
    MachineIdentity before = MachineIdentity.of(windows.view());
    windows.control().power().powerOff();
    CloneProof proof = CloneProof.of(before, clones());
    assertThat(proof.allUnique()).isFalse();
    assertThat(proof.clones()).hasOnlyElementsOfType(SidProof.SameSid.class);
    assertThat(proof.shared())
        .singleElement()
        .satisfies(it -> assertThat(it.machines()).hasSize(2));
  }

  @Test
  void aMachineThatWasJustSealedStillHasItsOldSid() {
    MachineIdentity before = MachineIdentity.of(windows.view());
    Runs.finish(windows, Runs.QUIETLY);
    SidProof proof = SidProof.of(before, MachineIdentity.of(windows.view()));
    assertThat(proof.isUnique()).isFalse();
    assertThat(proof.summary()).contains("has not had its first boot");
  }

  private List<MachineIdentity> clones() {
    FakeImage image = windows.captureImage();
    return List.of(
        MachineIdentity.of(image.deploy("web-1").view()),
        MachineIdentity.of(image.deploy("web-2").view()));
  }
}
