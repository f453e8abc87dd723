package io.sysprep.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import io.sysprep.testkit.WindowsProduct;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** What a runner prints of a test that failed. */
class MachineHistoryTest {

  /** Tests that fail; nobody else runs them. */
  @EnabledIfSystemProperty(named = "sysprep.breaking", matches = "yes")
  static final class Breaking {

    @Test
    void oneMachine(@Windows(WindowsProduct.SERVER_2022) FakeWindows machine) {
      machine.control().files().write(WindowsPath.of("C:\\Windows\\Temp\\left.txt"), new byte[3]);
      fail("it went wrong");
    }

    @Test
    void builtMachine(@Windows(WindowsProduct.SERVER_2022) FakeWindowsBuilder windows) {
      windows.withRearmCount(1).build().cutPower();
      fail("it went wrong");
    }

    @EveryWindows
    void everyMachine(FakeWindows machine) {
      machine.powerOffAndCapture();
      fail("it went wrong on " + machine);
    }

    @Test
    void noMachine(@Windows(WindowsProduct.SERVER_2022) String machine) {}
  }

  private final List<Failure> failures = failuresOfBreaking();

  private static List<Failure> failuresOfBreaking() {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Breaking.class)).build();
    System.setProperty("sysprep.breaking", "yes");
    try {
      LauncherFactory.create().execute(request, summary);
    } finally {
      System.clearProperty("sysprep.breaking");
    }
    return summary.getSummary().getFailures();
  }

  private List<String> printed(String test) {
    return failures.stream()
        .filter(failure -> failure.getTestIdentifier().getUniqueId().contains(test))
        .map(MachineHistoryTest::stackTrace)
        .toList();
  }

  private static String stackTrace(Failure failure) {
    StringWriter text = new StringWriter();
    failure.getException().printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void tellsWhatTheTestChangedBesideItsFailure() {
    assertThat(printed("oneMachine"))
        .singleElement()
        .asString()
        .contains("it went wrong", "Suppressed:", "What the program changed:", "left.txt");
  }

  @Test
  void tellsWhatHappenedOnAMachineThatTheTestBuilt() {
    assertThat(printed("builtMachine"))
        .singleElement()
        .asString()
        .contains("it went wrong", "Suppressed:", "What happened:", "POWERED_OFF");
  }

  @Test
  void tellsWhatHappenedOnEachProduct() {
    assertThat(printed("everyMachine"))
        .hasSize(8)
        .allSatisfy(text -> assertThat(text).contains("What happened:", "POWERED_OFF"));
  }

  @Test
  void saysWhichParametersCanBeMachines() {
    assertThat(printed("noMachine"))
        .singleElement()
        .asString()
        .contains("A machine is a FakeWindows or a FakeWindowsBuilder, and no java.lang.String");
  }
}
