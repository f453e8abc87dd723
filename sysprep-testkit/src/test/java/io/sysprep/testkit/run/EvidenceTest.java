package io.sysprep.testkit.run;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The logs of earlier runs are kept, and no answer file among them, whatever its name. */
class EvidenceTest {

  private static final WindowsPath PANTHER = WindowsPath.of("C:\\Windows\\Panther");
  private static final String ANSWERS = new String(Scene.UNATTEND, UTF_8);

  private static FakeWindowsBuilder machine() {
    return FakeWindows.windowsServer2022()
        .withCloudbaseInit(Scene.UNATTEND)
        .withFile(PANTHER.resolve("UnattendGC\\setupact.log"), new byte[] {'x'})
        .withFile(PANTHER.resolve("unattend.xml"), Scene.UNATTEND)
        .withFile(PANTHER.resolve("Unattend.xml.bak"), Scene.UNATTEND)
        .withFile(PANTHER.resolve("unattend-original.txt"), Scene.UNATTEND)
        .withFile(PANTHER.resolve("Unattend\\answers.log"), Scene.UNATTEND)
        .withFile(PANTHER.resolve("wide.log"), ANSWERS.getBytes(UTF_16LE))
        .withFile(PANTHER.resolve("long.log"), (" ".repeat(200_000) + ANSWERS).getBytes(UTF_8))
        .withFile(PANTHER.resolve("diagerr.xml"), "<log>a</log>".getBytes(UTF_8));
  }

  @Test
  void keepsLogsAndNoAnswerFileWhateverItsName() {
    Scene scene = new Scene(machine().build());
    WindowsPath run = scene.run(Scene.plan().thenQuit()).runFolder().orElseThrow();
    WindowsPath kept = run.resolve("before\\Panther");
    assertThat(scene.isThere(kept.resolve("UnattendGC\\setupact.log"))).isTrue();
    assertThat(scene.isThere(kept.resolve("diagerr.xml"))).isTrue();
    for (String name :
        new String[] {
          "unattend.xml",
          "Unattend.xml.bak",
          "unattend-original.txt",
          "Unattend\\answers.log",
          "wide.log",
          "long.log"
        }) {
      assertThat(scene.isThere(kept.resolve(name))).as(name).isFalse();
    }
    assertThat(scene.text(run.resolve("journal.txt")))
        .contains("left out: C:\\Windows\\Panther\\wide.log holds an answer file.");
  }

  /** A log may quote a command with a password, and stays in the image. */
  @Test
  void isForAdministratorsOnly() {
    Scene scene = new Scene(machine().build());
    WindowsPath run = scene.run(Scene.plan().thenQuit()).runFolder().orElseThrow();
    WindowsPath log = run.resolve("before\\Panther\\UnattendGC\\setupact.log");
    Sid user = scene.windows.inspect().accounts().currentUser().sid();
    assertThat(scene.windows.inspect().files().protection(log).orElseThrow().objection(user))
        .isEmpty();
  }

  @Test
  void canBeKeptOutsideTheMachine() {
    Map<String, Integer> taken = new TreeMap<>();
    Scene scene = new Scene(machine().build());
    RunResult result =
        Sysprep.on(scene.windows)
            .withEvidenceIn((name, content) -> taken.put(name, content.readAllBytes().length))
            .run(Scene.plan().thenQuit().build(), event -> {});
    assertThat(taken).containsEntry("Panther\\UnattendGC\\setupact.log", 1);
    assertThat(scene.isThere(result.runFolder().orElseThrow().resolve("before"))).isFalse();
  }

  @Test
  void aSinkThatIsFullStopsNoRun() {
    Scene scene = new Scene(machine().build());
    RunResult result =
        Sysprep.on(scene.windows)
            .withEvidenceIn(
                (name, content) -> {
                  throw new IOException("disk full");
                })
            .run(Scene.plan().thenQuit().build(), event -> {});
    assertThat(result.isSealed()).isTrue();
    assertThat(scene.text(result.runFolder().orElseThrow().resolve("journal.txt")))
        .contains("left out: disk full.");
  }
}
