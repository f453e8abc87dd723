package io.sysprep.unattend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published answer files beside the checkout; tests that need them are skipped without. */
public final class UnattendCorpus {

  private final Path folder;

  private UnattendCorpus(Path folder) {
    this.folder = folder;
  }

  /** {@return the corpus, or skips the test and says why} */
  public static UnattendCorpus orSkip() {
    Path folder = Path.of(System.getProperty("sysprep.corpus", "missing"), "unattend");
    assumeTrue(Files.isDirectory(folder), () -> "No corpus of answer files at " + folder);
    return new UnattendCorpus(folder);
  }

  /** {@return every well-formed answer file} */
  public List<Path> wellFormed() {
    return files("well-formed");
  }

  /** {@return every file that is not well formed or no answer file} */
  public List<Path> broken() {
    return files("broken");
  }

  /** {@return a file's name as the index and the findings have it} */
  public String nameOf(Path file) {
    return folder.relativize(file).toString();
  }

  /** {@return the file of a name} */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** {@return why each broken file is broken, by name} */
  public Map<String, String> whyBroken() {
    return rows("index.tsv")
        .filter(row -> row[4].equals("no"))
        .collect(Collectors.toMap(row -> row[0], row -> row[5], (a, b) -> a, TreeMap::new));
  }

  /** {@return the fields of every row of a table but the heading} */
  public Stream<String[]> rows(String table) {
    try {
      return Files.readAllLines(folder.resolve(table)).stream()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files(String kind) {
    try (Stream<Path> walk = Files.walk(folder.resolve(kind))) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
