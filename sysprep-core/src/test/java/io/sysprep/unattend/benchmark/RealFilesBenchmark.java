package io.sysprep.unattend.benchmark;

import io.sysprep.Figure;
import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.AnswerFileReader;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.component.ShellSetup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Measures what real answer files cost against a DOM parse, and how lists and secrets grow; times
 * of the processor, medians of rounds that take turns.
 */
public final class RealFilesBenchmark {

  private static final int ROUNDS = 15;

  /** After 50 rounds of the lint alone a round still took twice what it took after 100. */
  private static final int WARM_UP = 60;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static int sink;

  private RealFilesBenchmark() {}

  private interface Work {
    Object run() throws Exception;
  }

  /**
   * Prints the tables.
   *
   * @param arguments none; the files are those of the system property {@code sysprep.corpus}
   */
  public static void main(String[] arguments) throws Exception {
    List<byte[]> files =
        files(Path.of(System.getProperty("sysprep.corpus", "missing"), "unattend"));
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    AnswerFileReader lenient = AnswerFileReader.lenient();
    double[] medians =
        medians(
            WARM_UP,
            all(files, file -> builder.parse(new ByteArrayInputStream(file))),
            all(files, AnswerFile::read),
            all(files, file -> AnswerFile.read(file).problems()),
            all(files, lenient::read),
            all(files, file -> lenient.read(file).problems()));
    print("%d real answer files, warm: DOM parse %.1f ms%n", files.size(), medians[0]);
    print("  read                 %6.2f of a DOM parse%n", medians[1] / medians[0]);
    print("  read and problems    %6.2f%n", medians[2] / medians[0]);
    print("  lenient, to strict   %6.2f%n", medians[3] / medians[1]);
    print("  with problems        %6.2f%n", medians[4] / medians[2]);
    Figure.print("answer files: read and problems, of a DOM parse", medians[2] / medians[0]);
    Figure.print("answer files: lenient, to strict", medians[3] / medians[1]);
    growth("typed edit of one of n commands", 1_000, 4_000, RealFilesBenchmark::typedEdit);
    growth("redaction of n secrets", 250, 2_000, RealFilesBenchmark::redaction);
    print("(%d)%n", sink);
  }

  private static List<byte[]> files(Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
          byte[] content = Files.readAllBytes(file);
          if (isGood(content)) {
            files.add(content);
          }
        }
      }
    }
    return files.isEmpty() ? List.of(WrittenFiles.ofSize(10_000)) : files;
  }

  private static boolean isGood(byte[] content) {
    try {
      sink += AnswerFile.read(content).problems().size();
      return true;
    } catch (AnswerFileException faulty) {
      return false;
    }
  }

  private interface OfFile {
    Object run(byte[] file) throws Exception;
  }

  private static Work all(List<byte[]> files, OfFile work) {
    return () -> {
      for (byte[] file : files) {
        sink += System.identityHashCode(work.run(file)) & 1;
      }
      return sink;
    };
  }

  private static double[] medians(int warmUp, Work... works) throws Exception {
    double[][] times = new double[works.length][ROUNDS];
    for (int round = -warmUp; round < ROUNDS; round++) {
      for (int i = 0; i < works.length; i++) {
        times[i][Math.max(0, round)] = milliseconds(works[i]);
      }
    }
    return Arrays.stream(times).mapToDouble(RealFilesBenchmark::median).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double milliseconds(Work work) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    sink += System.identityHashCode(work.run()) & 1;
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private interface OfSize {
    Work of(int size);
  }

  private static void growth(String what, int few, int many, OfSize works) throws Exception {
    double[] medians = medians(ROUNDS / 3, works.of(few), works.of(many));
    double exponent = Math.log(medians[1] / medians[0]) / Math.log((double) many / few);
    print("%s: %d in %.1f ms, %d in %.1f ms%n", what, few, medians[0], many, medians[1]);
    Figure.print("exponent: " + what, exponent);
  }

  private static Work typedEdit(int commands) {
    AnswerFile file = AnswerFile.read(WrittenFiles.withCommands(commands));
    return () -> {
      ShellSetup shell =
          file.component(ConfigurationPass.OOBE_SYSTEM, ShellSetup.class).orElseThrow();
      shell.firstLogonCommands().get(commands / 2).commandLine("d");
      return file.with(ConfigurationPass.OOBE_SYSTEM, shell);
    };
  }

  private static Work redaction(int secrets) {
    List<String> values = IntStream.range(0, secrets).mapToObj(i -> "Pa55-word-" + i).toList();
    String text = String.join(" and then ", values);
    return () -> Redaction.byForm().knowing(values).text(text);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
