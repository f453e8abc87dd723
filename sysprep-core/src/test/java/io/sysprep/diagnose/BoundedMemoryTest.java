package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.Signature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs of every shape are diagnosed in a heap far smaller than they are. */
class BoundedMemoryTest {

  private static final int LINES = 500;
  private static final String LONG = "0123456789abcde ".repeat(1_000);

  @TempDir private Path folder;

  @Test
  void longLinesThatAllSayWhyFitIntoASmallHeap() throws Exception {
    assertThat(diagnose(log(StandardCharsets.UTF_8, LINES, "\n"))).startsWith("FAILED");
  }

  @Test
  void wideLinesOfManyRunsFitIntoASmallHeap() throws Exception {
    String run = "\n" + new LogText().start();

    assertThat(diagnose(log(StandardCharsets.UTF_16LE, LINES, run))).startsWith("FAILED");
  }

  @Test
  void endlessLineFitsIntoASmallHeap() throws Exception {
    Path log = folder.resolve("setupact.log");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log))) {
      for (int i = 0; i < 2 * LINES; i++) {
        out.write(LONG.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(diagnose(log)).startsWith("NOT_A_SYSPREP_LOG");
  }

  private Path log(Charset charset, int lines, String between) throws IOException {
    List<String> texts =
        CauseBook.standard().all().stream()
            .flatMap(rule -> rule.signatures().stream())
            .filter(Signature::isOfMessage)
            .map(CauseBook.standard()::keyText)
            .toList();
    Path log = folder.resolve("setupact.log");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log))) {
      out.write(new LogText().start().toString().getBytes(charset));
      for (int i = 0; i < lines; i++) {
        String text = texts.get(i % texts.size());
        out.write(new LogText().error(text + ' ' + LONG + text).toString().getBytes(charset));
        out.write((LONG + (i % 7 == 0 ? between : "\n")).getBytes(charset));
      }
      out.write(
          new LogText().error("CopyProfile failed (0x80070003)").toString().getBytes(charset));
    }
    return log;
  }

  private static String diagnose(Path log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-cp",
                "target/test-classes" + System.getProperty("path.separator") + "target/classes",
                DiagnoseOnce.class.getName(),
                log.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
