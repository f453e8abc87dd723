package io.sysprep.unattend.fuzz;

import io.sysprep.unattend.UnattendCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The long run, outside the gate: {@code mvn -q -pl sysprep-core test-compile exec:exec@fuzz}, or
 * with {@code -Dfuzz.mutations=1000000 -Dfuzz.seed=7}.
 */
public final class AnswerFileFuzz {

  private static final int LARGEST_SEED = 12_000;

  private AnswerFileFuzz() {}

  /**
   * Prints how often each verdict was given and which promises were broken.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws Exception {
    int mutations = Integer.getInteger("fuzz.mutations", 100_000);
    long seed = Long.getLong("fuzz.seed", 20_261_122);
    Fuzz fuzz = new Fuzz(seeds(), seed).run(mutations);
    System.out.println(mutations + " mutations, seed " + seed + ": " + fuzz.verdicts());
    System.out.println(fuzz.brokenPromises().size() + " broken promises");
    fuzz.brokenPromises().forEach(System.out::println);
    if (!fuzz.brokenPromises().isEmpty()) {
      throw new AssertionError("The reader broke its promises");
    }
  }

  /** {@return what is mutated: published files where there are any, and files of all encodings} */
  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>(FuzzSeeds.written());
    for (Path path : UnattendCorpus.orSkip().wellFormed()) {
      if (Files.size(path) < LARGEST_SEED) {
        seeds.add(Files.readAllBytes(path));
      }
    }
    return seeds;
  }
}
