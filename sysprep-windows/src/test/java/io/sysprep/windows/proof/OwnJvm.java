package io.sysprep.windows.proof;

import static java.util.stream.Collectors.joining;

import com.sun.jna.Native;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JVM that this runs on, started once more. */
final class OwnJvm {

  // Small and soon there, and says nothing of its own on the streams of the program.
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx64m",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xlog:disable",
          "-XX:-PrintWarnings");

  private OwnJvm() {}

  /** {@return the command that runs a class of this package} */
  static List<String> running(Class<?> main, String... arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java.exe").toString();
    return Stream.of(
            Stream.of(java),
            OPTIONS.stream(),
            Stream.of("-cp", classPath(main), main.getName()),
            Stream.of(arguments))
        .flatMap(part -> part)
        .toList();
  }

  /** The class and JNA only: the whole class path can be longer than a command line. */
  private static String classPath(Class<?> main) {
    return Stream.of(main, Native.class)
        .map(OwnJvm::placeOf)
        .distinct()
        .collect(joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
