package io.sysprep.windows.proof;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Proves the binding on the Windows it runs on, and writes down what it saw.
 *
 * <pre>
 * java -cp "lib/*" io.sysprep.windows.proof.ProveWindows [--with-changes] [--only CLASS] REPORT
 * </pre>
 *
 * <p>{@code --speed} times a preflight against a script of commands instead, and writes no report.
 *
 * <p>Without {@code --with-changes} nothing is written but the report: what would need to write is
 * skipped, by name. Names of machines and users are left out of the report. Exits with 0 when
 * something passed and nothing failed.
 */
public final class ProveWindows {

  private static final String PACKAGE = ProveWindows.class.getPackageName();

  private ProveWindows() {}

  /**
   * Runs the proof.
   *
   * @param arguments the options and the file to write
   * @throws IOException when the report cannot be written
   * @throws InterruptedException when the speed is measured and that is interrupted
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.contains("--with-changes")) {
      System.setProperty(Proof.CHANGES, "true");
    }
    if (words.contains("--speed")) {
      PreflightSpeed.measure().forEach(System.out::println);
      System.exit(0);
    }
    Outcomes outcomes = new Outcomes();
    LauncherFactory.create().execute(request(words), outcomes);
    String report = ProofReport.of(outcomes);
    outcomes.failed().forEach(failure -> System.out.println("failed " + failure));
    outcomes.skipped().forEach(skipped -> System.out.println("skipped " + skipped));
    System.out.println((Proof.onWine() ? "Wine: " : "Windows: ") + outcomes.counts());
    if (!words.isEmpty() && !words.get(words.size() - 1).startsWith("--")) {
      Files.writeString(Path.of(words.get(words.size() - 1)), report);
    }
    System.exit(outcomes.allWell() ? 0 : 1);
  }

  private static LauncherDiscoveryRequest request(List<String> words) {
    int only = words.indexOf("--only");
    String name = only < 0 ? ".*OnWindows" : ".*\\." + words.get(only + 1);
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectPackage(PACKAGE))
        .filters(includeClassNamePatterns(name))
        .build();
  }
}
