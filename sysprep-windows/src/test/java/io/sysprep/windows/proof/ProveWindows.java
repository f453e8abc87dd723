package io.sysprep.windows.proof;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import io.sysprep.Sysprep;
import io.sysprep.machine.Machine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.Belief;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Proves the binding on the Windows it runs on, and writes down what it saw.
 *
 * <pre>
 * java -cp "lib/*" io.sysprep.windows.proof.ProveWindows [--with-changes] [--only CLASS]
 *     [--snapshot FILE] [REPORT]
 * </pre>
 *
 * <p>{@code --speed} times a preflight against a script of commands instead, and writes no report.
 *
 * <p>{@code --snapshot FILE} also writes what the machine answers to a preflight, a verification
 * and a sweep: without secrets, but with names of machines and users.
 *
 * <p>It also runs the commands of {@link Belief}, which only read, and writes down what they print:
 * one run on a real machine settles what this project could not.
 *
 * <p>Without {@code --with-changes} nothing is written but these files: what would need to write is
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
    ProofReport report = ProofReport.ofThisMachine(options.report());
    Outcomes outcomes = new Outcomes(report);
    LauncherFactory.create().execute(request(options.only()), outcomes);
    if (options.only().isEmpty()) {
      tellBeliefs(report);
    }
    outcomes.conclude();
    options.snapshot().ifPresent(ProveWindows::record);
    System.exit(outcomes.allWell() ? 0 : 1);
  }

  /** What Wine answers settles nothing of Windows. */
  private static void tellBeliefs(ProofReport report) {
    if (Proof.onWine()) {
      report.tell("beliefs not asked: Wine proves nothing of Windows");
      return;
    }
    new BeliefAnswers(BeliefCommand::onThisWindows).tell(Belief.all(), report::tell);
  }

  private static void record(Path file) {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().thenShutDown().build();
    try (Machine machine = Machine.local()) {
      Sysprep.on(machine).snapshot(plan).write(file);
    }
  }

  private static LauncherDiscoveryRequest request(Optional<String> only) {
    String name = only.map(className -> ".*\\." + className).orElse(".*OnWindows");
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectPackage(PACKAGE))
        .filters(includeClassNamePatterns(name))
        .build();
  }
}
