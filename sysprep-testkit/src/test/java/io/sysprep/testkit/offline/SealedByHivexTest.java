package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.offline.DiskVerification;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.run.Verification.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks that an editor of hives which is not ours sealed, or half sealed, from a real Windows. */
class SealedByHivexTest {

  private static final Path EDITOR = Path.of("../.ci/hives/seal").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void realWindowsThatIsInUseIsNotSealed() throws IOException {
    unpack();

    assertThat(OfflineMachine.in(folder).verify().standing()).isEqualTo(Standing.NOT_SEALED);
  }

  @Test
  void realWindowsThatWasSealedByAnotherEditorIsSealed() throws IOException {
    DiskVerification disk = sealed();

    assertThat(disk.standing()).as(disk.toText()).isEqualTo(Standing.SEALED);
    assertThat(disk.sealedFor()).contains(DiskVerification.Target.OOBE);
    assertThat(disk.machineSid().value().orElseThrow().value())
        .isEqualTo("S-1-5-21-4070822719-3404542230-2541167049");
  }

  @ParameterizedTest
  @CsvSource({
    "--without-tag,Sysprep_succeeded.tag is not there",
    "--unarmed,The next boot does not begin with Setup",
    "--dirty,SYSTEM was not closed cleanly: its sequence numbers are 9 and 8",
    "--contradicted,State.ini says COMPLETE"
  })
  void realWindowsThatOnlyLooksSealedIsUnproven(String forgery, String why) throws IOException {
    DiskVerification disk = sealed(forgery);

    assertThat(disk.standing()).as(disk.toText()).isEqualTo(Standing.UNPROVEN);
    assertThat(disk.summary()).contains(why);
  }

  private DiskVerification sealed(String... options) throws IOException {
    assumeTrue(hasHivex(), "needs libhivex with its binding for Python (.ci/hives/install)");
    unpack();
    List<String> command =
        new ArrayList<>(List.of("/usr/bin/python3", EDITOR.toString(), folder.toString()));
    command.addAll(List.of(options));
    assertThat(run(command)).as("the editor").isZero();
    return OfflineMachine.in(folder).verify();
  }

  private void unpack() throws IOException {
    WindowsTree tree = WindowsTree.in(folder);
    for (String hive : List.of("SYSTEM", "SOFTWARE", "SAM", "SECURITY")) {
      tree.withReal("win81/" + hive, hive);
    }
  }

  private static boolean hasHivex() throws IOException {
    return Files.isExecutable(Path.of("/usr/bin/python3"))
        && Files.exists(EDITOR)
        && run(List.of("/usr/bin/python3", "-c", "import hivex")) == 0;
  }

  private static int run(List<String> command) throws IOException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
