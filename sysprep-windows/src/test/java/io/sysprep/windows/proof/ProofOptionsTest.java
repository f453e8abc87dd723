package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProofOptionsTest {

  @Test
  void writesNothingAnywhereUnlessToldTo() {
    ProofOptions options = ProofOptions.of();
    assertThat(options.withChanges()).isFalse();
    assertThat(options.report()).isEmpty();
  }

  @Test
  void doesNotTakeTheNameOfAClassForTheReport() {
    ProofOptions options = ProofOptions.of("--with-changes", "--only", "MachineOnWindows");
    assertThat(options.only()).contains("MachineOnWindows");
    assertThat(options.report()).isEmpty();
    assertThat(options.withChanges()).isTrue();
  }

  @Test
  void takesTheFileOfTheSnapshotForNoReport() {
    ProofOptions options = ProofOptions.of("--snapshot", "machine.json", "report.txt");
    assertThat(options.snapshot()).contains(Path.of("machine.json"));
    assertThat(options.report()).contains(Path.of("report.txt"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProofOptions.of("--snapshot"))
        .withMessage("--snapshot needs a file");
  }

  @Test
  void takesTheReportWhereverItStands() {
    assertThat(ProofOptions.of("report.txt", "--speed").report()).contains(Path.of("report.txt"));
  }

  @Test
  void refusesAnOptionThatItDoesNotKnowInsteadOfProvingSomethingElse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProofOptions.of("--with-change"))
        .withMessageContaining("--with-change");
    assertThatIllegalArgumentException().isThrownBy(() -> ProofOptions.of("--only"));
    assertThatIllegalArgumentException().isThrownBy(() -> ProofOptions.of("a.txt", "b.txt"));
  }
}
