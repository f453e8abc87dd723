package io.sysprep.run;

import io.sysprep.diagnose.LogEvent;
import java.util.Locale;

/** Says in words what a log shows. */
final class LogWords {

  private LogWords() {}

  static String of(LogEvent event) {
    if (event instanceof LogEvent.StageEntered entered) {
      return "stage " + entered.stage().text();
    }
    if (event instanceof LogEvent.ProviderStarted started) {
      return "provider " + started.method() + " of " + started.dll();
    }
    if (event instanceof LogEvent.ProviderFinished finished) {
      String outcome = finished.succeeded() ? " succeeded" : " failed";
      return "provider " + finished.method() + " of " + finished.dll() + outcome;
    }
    if (event instanceof LogEvent.ComponentStarted component) {
      return "component " + component.component() + progress(component.number(), component.total());
    }
    if (event instanceof LogEvent.DevicesProgressed devices) {
      return "devices" + progress(devices.done(), devices.total());
    }
    return rare(event);
  }

  private static String rare(LogEvent event) {
    if (event instanceof LogEvent.ProblemLogged problem) {
      return problem.level().name().toLowerCase(Locale.ROOT) + " in the log: " + problem.text();
    }
    if (event instanceof LogEvent.RunHalted halted) {
      return "Sysprep gave up: " + halted.text();
    }
    if (event instanceof LogEvent.RunStarted) {
      return "Sysprep began to write its log";
    }
    return event instanceof LogEvent.SuccessTagCreated
        ? "Sysprep wrote its tag of success"
        : "the log was replaced, and is read from its beginning";
  }

  private static String progress(int done, int total) {
    return total == 0 ? " " + done : " " + done + " of " + total;
  }
}
