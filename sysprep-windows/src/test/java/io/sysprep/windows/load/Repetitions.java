package io.sysprep.windows.load;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs the tests tagged {@code load} in some folders a number of times, and counts how often not
 * all of them passed.
 *
 * <pre>
 * java -cp CLASSES io.sysprep.windows.load.Repetitions NUMBER FOLDER...
 * </pre>
 *
 * <p>Exits with 0 when tests were found and none failed.
 */
public final class Repetitions {

  private final Launcher launcher = LauncherFactory.create();
  private final LauncherDiscoveryRequest request;

  private Repetitions(Set<Path> folders) {
    request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClasspathRoots(folders))
            .filters(TagFilter.includeTags("load"))
            .build();
  }

  /**
   * Repeats the tests.
   *
   * @param arguments how often, and the folders of the compiled tests
   */
  public static void main(String... arguments) {
    int repetitions = Integer.parseInt(arguments[0]);
    Set<Path> folders = Arrays.stream(arguments).skip(1).map(Path::of).collect(Collectors.toSet());
    int failed = new Repetitions(folders).failuresIn(repetitions);
    System.out.println(repetitions + " repetitions, " + failed + " failed");
    System.exit(failed == 0 ? 0 : 1);
  }

  private int failuresIn(int repetitions) {
    int failed = 0;
    for (int repetition = 1; repetition <= repetitions; repetition++) {
      TestExecutionSummary summary = once();
      summary
          .getFailures()
          .forEach(each -> tell(each.getTestIdentifier() + ": " + each.getException()));
      boolean passed = summary.getTestsFoundCount() > 0 && summary.getTotalFailureCount() == 0;
      tell(
          repetition
              + ": "
              + summary.getTestsSucceededCount()
              + " tests passed, "
              + summary.getTotalFailureCount()
              + " failed");
      failed += passed ? 0 : 1;
    }
    return failed;
  }

  private TestExecutionSummary once() {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    launcher.execute(request, listener);
    return listener.getSummary();
  }

  private static void tell(String text) {
    System.out.println(text);
  }
}
