package io.sysprep.unattend.fuzz;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.AnswerFileReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Reads seeded mutations of answer files and notes every answer that breaks a promise: another
 * verdict than the JDK's parser, another exception than {@link AnswerFileException}, bytes that do
 * not come back, a repair that is not well formed.
 */
final class Fuzz {

  /**
   * Verdicts that differ from the JDK's on purpose: own limits, encodings that contradict each
   * other, XML 1.1, and names that begin with a colon, which the JDK lets pass against Namespaces
   * in XML.
   */
  private static final List<String> OWN_REASONS =
      List.of(
          "limit-exceeded",
          "encoding-mismatch",
          "unknown-encoding",
          "malformed-name",
          "not-an-answer-file",
          "malformed-xml-declaration");

  private final List<byte[]> seeds;
  private final Mutation mutation;
  private final RandomGenerator random;
  private final ReferenceParser reference;
  private final Map<String, Integer> verdicts = new TreeMap<>();
  private final List<String> broken = new ArrayList<>();

  Fuzz(List<byte[]> seeds, long seed) throws Exception {
    this.seeds = seeds;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.mutation = new Mutation(random);
    this.reference = new ReferenceParser();
  }

  /** Reads so many mutations. */
  Fuzz run(int mutations) {
    for (int i = 0; i < mutations; i++) {
      read(mutation.of(seeds.get(random.nextInt(seeds.size()))));
    }
    return this;
  }

  /** {@return how often each verdict was given: the rule id of a refusal, or {@code accepted}} */
  Map<String, Integer> verdicts() {
    return verdicts;
  }

  /** {@return the broken promises, each with the bytes that broke it} */
  List<String> brokenPromises() {
    return broken;
  }

  private void read(byte[] bytes) {
    String verdict = verdictOn(bytes);
    verdicts.merge(verdict, 1, Integer::sum);
    boolean accepted = verdict.equals("accepted");
    if (!OWN_REASONS.contains(verdict) && accepted != reference.accepts(bytes)) {
      note(verdict + ", other than the JDK", bytes);
    }
  }

  private String verdictOn(byte[] bytes) {
    try {
      AnswerFile file = AnswerFile.read(bytes);
      use(file, bytes);
      return "accepted";
    } catch (AnswerFileException e) {
      readLeniently(bytes);
      return e.problem().ruleId();
    } catch (RuntimeException e) {
      note(e.toString(), bytes);
      return "broken";
    }
  }

  private void use(AnswerFile file, byte[] bytes) {
    if (!Arrays.equals(file.toBytes(), bytes)) {
      note("other bytes came back", bytes);
    }
    file.problems();
    AnswerFile redacted = file.redacted();
    AnswerFile.read(redacted.toBytes());
  }

  private void readLeniently(byte[] bytes) {
    try {
      AnswerFile.read(AnswerFileReader.lenient().read(bytes).toBytes());
      verdicts.merge("repaired", 1, Integer::sum);
    } catch (AnswerFileException e) {
      if (e.problem().line() < 1 || e.problem().column() < 1) {
        note("no place", bytes);
      }
    }
  }

  private void note(String promise, byte[] bytes) {
    if (broken.size() < 20) {
      broken.add(promise + ":\n" + new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }
}
