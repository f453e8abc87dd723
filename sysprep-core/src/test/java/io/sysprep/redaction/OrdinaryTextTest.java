package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real logs and reports of real machines hold no secret: they stay as they are. */
class OrdinaryTextTest {

  private static final Path CORPUS = Path.of(System.getProperty("sysprep.corpus", "missing"));

  @ParameterizedTest
  @ValueSource(strings = {"logs", "reports/logs", "slmgr", "reports/slmgr"})
  void noLineOfRealLogLosesAnything(String folder) throws IOException {
    assumeTrue(Files.isDirectory(CORPUS.resolve(folder)), "no corpus at " + CORPUS);
    List<String> changed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        readable(file).lines().forEach(line -> compare(file, line, changed));
      }
    }
    assertThat(changed).isEmpty();
  }

  private static void compare(Path file, String line, List<String> changed) {
    String redacted = Redaction.byForm().text(line);
    if (!redacted.equals(line)) {
      changed.add(file.getFileName() + ": " + redacted);
    }
  }

  /** As text whatever its encoding: in UTF-16 every other character is nothing. */
  private static String readable(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.replace("\u0000", "");
  }
}
