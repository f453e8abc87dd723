package io.sysprep.windows.proof;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.IOException;
import java.util.Optional;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Proves the binding on the Windows it runs on, and writes down what it saw.
 *
 * <pre>
 * java -cp "lib/*" io.sysprep.windows.proof.ProveWindows [--with-changes] [--only CLASS] [REPORT]
 * </pre>
 *
 * <p>{@code --speed} times a preflight against a script of commands instead, and writes no report.
 *
 * <p>Without {@code --with-changes} nothing is written but the report: what would need to write is
 * skipped, by name. Names of machines and users are left out of what it tells and reports. Exits
 * with 0 when something passed and nothing failed.
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
    ProofOptions options = ProofOptions.of(arguments);
    if (options.withChanges()) {
      System.setProperty(Proof.CHANGES, "true");
    }
    if (options.speed()) {
      PreflightSpeed.measure().forEach(System.out::println);
      System.exit(0);
    }
    Outcomes outcomes = new Outcomes(ProofReport.ofThisMachine(options.report()));
    LauncherFactory.create().execute(request(options.only()), outcomes);
    outcomes.conclude();
    System.exit(outcomes.allWell() ? 0 : 1);
  }

  private static LauncherDiscoveryRequest request(Optional<String> only) {
    String name = only.map(className -> ".*\\." + className).orElse(".*OnWindows");
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectPackage(PACKAGE))
        .filters(includeClassNamePatterns(name))
        .build();
  }
}
