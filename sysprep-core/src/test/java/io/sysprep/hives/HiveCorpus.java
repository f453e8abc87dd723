package io.sysprep.hives;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The real hives of the corpus, unpacked by {@code xz} when a test asks for one; without the corpus
 * or that program the test is skipped.
 */
public final class HiveCorpus {

  private HiveCorpus() {}

  /**
   * Unpacks a file of the corpus, with nothing beside it.
   *
   * @param name such as {@code win81/SYSTEM}
   * @param target where to
   */
  public static void unpack(String name, Path target) throws IOException {
    Path packed = folder().resolve(name + ".xz");
    try {
      Process xz =
          new ProcessBuilder("xz", "--decompress", "--stdout", packed.toString())
              .redirectOutput(target.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (xz.waitFor() != 0) {
        throw new IOException("xz could not unpack " + packed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while unpacking " + packed, e);
    }
  }

  private static Path folder() {
    Optional<Path> hives =
        Optional.ofNullable(System.getProperty("sysprep.corpus"))
            .map(Path::of)
            .map(it -> it.resolve("hives"));
    assumeTrue(
        hives.filter(Files::isDirectory).isPresent(), "needs the corpus of hives (sysprep.corpus)");
    boolean hasXz =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "xz")));
    assumeTrue(hasXz, "needs the program xz to unpack the corpus of hives");
    return hives.orElseThrow();
  }
}
