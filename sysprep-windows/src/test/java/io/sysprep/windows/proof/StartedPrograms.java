package io.sysprep.windows.proof;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/**
 * What this JVM starts through {@link Process}, as the JVM itself records it; the binding knows no
 * other way. What native code starts on its own is not recorded, and is seen in the list of
 * processes only, while it runs.
 */
final class StartedPrograms {

  private static final String EVENT = "jdk.ProcessStart";

  private StartedPrograms() {}

  /** {@return the command lines that were started while the work was done} */
  static List<String> during(Runnable work) throws IOException {
    assumeTrue(
        ModuleLayer.boot().findModule("jdk.jfr").isPresent(), "this JVM has no flight recorder");
    try (Recording recording = new Recording()) {
      recording.enable(EVENT);
      recording.start();
      work.run();
      recording.stop();
      return commands(recording);
    }
  }

  private static List<String> commands(Recording recording) throws IOException {
    Path file = Files.createTempFile("started", ".jfr");
    try {
      recording.dump(file);
      return RecordingFile.readAllEvents(file).stream()
          .map(event -> event.getString("command"))
          .toList();
    } finally {
      Files.delete(file);
    }
  }
}
