package io.sysprep.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("load")
@Timeout(300)
class ProcessTreeTest {

  private final StubProcesses natives = new StubProcesses();
  private final ProcessTree tree = new ProcessTree(new WindowsProcesses(natives));

  @BeforeEach
  void needsAProgramThatWaits() {
    assumeTrue(Files.exists(Path.of("/bin/sleep")), "there is no /bin/sleep here");
  }

  @AfterEach
  void endAll() {
    natives.endAll();
  }

  @Test
  void allThatDescendsFromTheRootIsEndedAndNothingElse() {
    ProcessHandle root = natives.start();
    ProcessHandle child = natives.startChildOf(root.pid());
    ProcessHandle grandchild = natives.startChildOf(child.pid());
    ProcessHandle neighbour = natives.startChildOf(ProcessHandle.current().pid());

    assertThat(tree.kill(root)).isEmpty();
    assertThat(List.of(root, child, grandchild)).noneMatch(ProcessHandle::isAlive);
    assertThat(neighbour.isAlive()).isTrue();
  }

  @Test
  void aChildThatIsStartedMeanwhileIsFoundByTheNextLook() {
    ProcessHandle root = natives.start();
    ProcessHandle child = natives.startChildOf(root.pid());
    List<ProcessHandle> late = new ArrayList<>();
    natives.atEachLook =
        () -> {
          if (!child.isAlive() && late.isEmpty()) {
            late.add(natives.startChildOf(child.pid()));
          }
        };

    assertThat(tree.kill(root)).isEmpty();
    assertThat(late).hasSize(1).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void anOlderProcessWhoseParentsIdWasGivenToTheRootIsLeftAlone() {
    ProcessHandle older = natives.start();
    ProcessHandle root = natives.startAfter(older);
    natives.list(older, root.pid());

    tree.kill(root);
    assertThat(root.isAlive()).isFalse();
    assertThat(older.isAlive()).isTrue();
  }

  @Test
  void aProcessWhoseAgeIsNotToldIsSpared() {
    ProcessHandle root = natives.start();
    ProcessHandle stranger = natives.startChildOf(root.pid());
    natives.hideAgeOf(stranger);

    tree.kill(root);
    assertThat(root.isAlive()).isFalse();
    assertThat(stranger.isAlive()).isTrue();
  }

  @Test
  void whenItReturnsTheTreeHasGone() {
    ProcessHandle root = natives.start();
    natives.atEachLook = () -> assertThat(root.isAlive()).isFalse();
    assertThat(tree.kill(root)).isEmpty();
  }
}
