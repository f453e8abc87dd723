package io.sysprep.testkit.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.offline.CloneComparison;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.schema.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks of an image and of its clones, with the machine SIDs of real machines. */
class CloneComparisonTest {

  private static final String KEY = "ProgramData/ssh/ssh_host_ed25519_key";

  @TempDir private Path folder;

  @Test
  void cloneWithItsOwnSidKeysAndIdentitiesIsUnique() throws IOException {
    CloneComparison disks =
        CloneComparison.of(
            disk("image", "win81/SAM", "1", "secret one"),
            List.of(disk("clone", "win7/SAM", "2", "secret two")));

    assertThat(disks.allUnique()).as(disks.facts().toString()).isTrue();
    assertThat(disks.shared()).isEmpty();
    assertThat(disks.facts()).containsExactly("CLONE has a machine SID of its own.");
  }

  @Test
  void copyOfTheImageHasAllOfIt() throws IOException {
    CloneComparison disks =
        CloneComparison.of(
            disk("image", "win81/SAM", "1", "secret one"),
            List.of(disk("copy", "win81/SAM", "1", "secret one")));

    assertThat(disks.allUnique()).isFalse();
    assertThat(disks.sids().allUnique()).isFalse();
    assertThat(disks.shared())
        .extracting(shared -> shared.found().id())
        .containsExactly("ssh-host-key", "teamviewer");
    assertThat(disks.facts())
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith(
                        "IMAGE, COPY have the same ssh-host-key."
                            + " C:\\ProgramData\\ssh\\ssh_host_ed25519_key: ")
                    .doesNotContain("secret"));
  }

  private CloneComparison imageAndTwoClonesWithOneKey() throws IOException {
    return CloneComparison.of(
        disk("image", "win81/SAM", "1", "secret one"),
        List.of(
            disk("first", "win7/SAM", "2", "secret two"),
            disk("second", "win7/SAM", "3", "secret two")));
  }

  @Test
  void documentSaysWhatIsSharedAndByWhomAndNeverTheSecret() throws IOException {
    CloneComparison disks = imageAndTwoClonesWithOneKey();

    assertThat(SchemaCheck.named("clone-comparison.schema.json").problems(disks.toJson()))
        .isEmpty();
    assertThat(SchemaCheck.named("clone-proof.schema.json").problems(disks.sids().toJson()))
        .isEmpty();
    assertThat(disks.toJson())
        .contains("\"ssh-host-key\"", "\"FIRST\"", "\"SECOND\"")
        .doesNotContain("secret two");
    assertThat(disks.summary())
        .endsWith("1 thing that each should have of its own is the same in several machines.");
    assertThat(disks.toText()).contains("FIRST, SECOND have the same ssh-host-key.");
  }

  @Test
  void clonesThatShareWhatTheImageHasNotAreTold() throws IOException {
    CloneComparison disks = imageAndTwoClonesWithOneKey();

    assertThat(disks.sids().shared()).hasSize(1);
    assertThat(disks.shared())
        .singleElement()
        .satisfies(
            shared -> {
              assertThat(shared.found().id()).isEqualTo("ssh-host-key");
              assertThat(shared.machines()).hasSize(2);
            });
  }

  @Test
  void whatCannotBeReadIsNotProven() throws IOException {
    OfflineMachine image = disk("image", "win81/SAM", "1", "secret one");
    WindowsTree clone = tree("clone", "win7/SAM", "2", "secret two");
    Files.createSymbolicLink(clone.root().resolve("ProgramData/AnyDesk"), folder.resolve("image"));
    CloneComparison disks = CloneComparison.of(image, List.of(OfflineMachine.in(clone.root())));

    assertThat(disks.allUnique()).isFalse();
    assertThat(disks.unread())
        .anySatisfy(why -> assertThat(why).startsWith("CLONE: Could not follow a link out of"));
  }

  private OfflineMachine disk(String name, String sam, String clientId, String key)
      throws IOException {
    return OfflineMachine.in(tree(name, sam, clientId, key).root());
  }

  private WindowsTree tree(String name, String sam, String clientId, String key)
      throws IOException {
    return WindowsTree.in(folder.resolve(name))
        .with(
            "SYSTEM",
            WindowsTree.system()
                .text(
                    "ControlSet001\\Control\\ComputerName\\ComputerName",
                    "ComputerName",
                    name.toUpperCase(Locale.ROOT)))
        .with("SOFTWARE", WindowsTree.software().text("TeamViewer", "ClientID", clientId))
        .withReal(sam, "SAM")
        .withFile(KEY, key);
  }
}
