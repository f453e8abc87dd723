package io.sysprep.testkit.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.RunResult;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.verify.RecordedImageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a machine that are read through it, torn and garbled: each reader keeps its promise. */
class MachineTextFuzzTest {

  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 300);
  private static final long SEED = 20261128;
  private static final WindowsPath ROOT = WindowsPath.of("C:\\ProgramData\\SysprepSdk");
  private static final WindowsPath JOURNAL =
      WindowsPath.of("C:\\ProgramData\\SysprepSdk\\runs\\000001-20260302-160000-000\\journal.txt");

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(
            "State.ini",
            WindowsPath.of("C:\\Windows\\Setup\\State\\State.ini"),
            "[State]\r\nImageState=\"IMAGE_STATE_COMPLETE\"\r\n",
            (Consumer<FakeWindows>)
                windows ->
                    assertThat(RecordedImageState.inStateIni(windows.inspect())).isNotNull()),
        Arguments.of(
            "journal",
            JOURNAL,
            String.join(
                "\r\n",
                "2026-03-02T16:00:00Z\tbegin\tsysprep.exe",
                "2026-03-02T16:00:00Z\tlaunch\tsysprep.exe",
                "2026-03-02T16:09:00Z\tresult\tSEALED: ok",
                ""),
            (Consumer<FakeWindows>)
                windows -> assertThat(Sysprep.on(windows).verify().isSealed()).isFalse()),
        Arguments.of(
            "lock",
            Scene.LOCK,
            "4711 java.exe 2026-03-02T16:00:00Z\n",
            (Consumer<FakeWindows>) MachineTextFuzzTest::run),
        Arguments.of(
            "SetupComplete.cmd",
            Scene.SETUP_COMPLETE,
            "echo mine ^\r\nif exist x (\r\nREM x\r\n)\r\ngoto :eof\r\ncall a.cmd & exit /b 0\r\n",
            (Consumer<FakeWindows>) MachineTextFuzzTest::run),
        Arguments.of(
            "log",
            WindowsPath.of("C:\\Windows\\System32\\Sysprep\\Panther\\setupact.log"),
            "2026-03-01 10:00:00, Info  SYSPRP ===  Beginning of a new sysprep run  ===\r\n",
            (Consumer<FakeWindows>)
                windows -> assertThat(Sysprep.on(windows).verify().isSealed()).isFalse()));
  }

  private static void run(FakeWindows windows) {
    RunResult result = Sysprep.on(windows).run(Scene.plan().thenQuit().build(), event -> {});
    assertThat(result.summary()).isNotEmpty();
    assertThat(result.isSealed() || result instanceof RunResult.Refused)
        .as(result.summary())
        .isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void breaksNoPromise(String name, WindowsPath file, String text, Consumer<FakeWindows> reader) {
    Random random = new Random(SEED);
    FakeWindows machine = FakeWindows.windowsServer2022().withCloudbaseInit(Scene.UNATTEND).build();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < MUTANTS && broken.size() < 5; i++) {
      byte[] mutant = mutant(text.getBytes(UTF_8), random);
      try {
        reader.accept(
            machine.toBuilder()
                .withFile(file, mutant)
                .withProtection(ROOT, FileProtection.forAdministrators())
                .build());
      } catch (MachineException documented) {
        assertThat(documented.getMessage()).isNotBlank();
      } catch (RuntimeException | AssertionError thrown) {
        broken.add(thrown + ":\n" + new String(mutant, ISO_8859_1));
      }
    }
    assertThat(broken).isEmpty();
  }

  /** One to four bytes or stretches are lost, doubled or garbled. */
  private static byte[] mutant(byte[] bytes, Random random) {
    String text = new String(bytes, ISO_8859_1);
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(12));
      String middle =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(from, to).repeat(2);
            case 2 -> Character.toString((char) random.nextInt(256));
            default -> "\0\n\t\"^()".substring(random.nextInt(7));
          };
      text = text.substring(0, from) + middle + text.substring(to);
    }
    return text.getBytes(ISO_8859_1);
  }
}
