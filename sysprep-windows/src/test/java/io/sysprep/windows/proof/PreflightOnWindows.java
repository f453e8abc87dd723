package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.PreflightReport;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The standard checks on a real Win32: they answer, and start nothing. */
class PreflightOnWindows {

  private final LocalWindows windows = new LocalWindows();

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void everyCheckAnswers() {
    PreflightReport report =
        Sysprep.on(windows.machine())
            .preflight(SysprepPlan.generalize().toOobe().thenShutDown().build());
    assertThat(report.results()).hasSameSizeAs(Sysprep.on(windows.machine()).checks());
    report.results().forEach(result -> System.out.println(line(result)));
  }

  private static String line(CheckResult result) {
    return "check   " + result.id() + " " + result.getClass().getSimpleName();
  }
}
