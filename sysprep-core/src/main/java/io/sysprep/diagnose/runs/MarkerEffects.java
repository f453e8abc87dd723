package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogEvent;
import io.sysprep.diagnose.ProviderSpan;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.RunEnding;
import io.sysprep.redaction.Redaction;
import java.util.Locale;
import java.util.Optional;

/** Moves a run forward by what its markers say, and tells the listener. */
final class MarkerEffects {

  private static final int LONGEST_NAME = 512;

  private final LogEventListener listener;

  private final BootEffects boots;

  MarkerEffects(LogEventListener listener, CauseBook rules) {
    this.listener = listener;
    this.boots = new BootEffects(rules);
  }

  void apply(RunSoFar run, LogEntry entry, MarkerTable.Hit hit) {
    LogLine line = entry.first();
    run.note(RunSoFar.Sign.OF_FAMILY);
    switch (hit.marker().kind()) {
      case BANNER, LAUNCHED -> run.note(RunSoFar.Sign.ANNOUNCED);
      case RUN_START -> announce(run, line);
      case OPTION -> option(run, line, hit.captured("option"));
      case MODE -> run.mode(told(hit, "mode"));
      case DIALOG -> dialog(run, line);
      case PREVALIDATION -> enter(run, line, validating(hit.marker().detail()));
      case SESSION, VALIDATION_SWEEP, EXECUTION_SWEEP -> sweep(run, line, hit);
      case REGISTRY_PROVIDER -> registryPhase(run, line, hit.captured("key"));
      case PROVIDER_START -> providerStart(run, line, hit);
      case PROVIDER_END -> providerEnd(run, line, hit, ProviderSpan.Outcome.SUCCEEDED);
      case PROVIDER_FAILURE -> providerFailure(run, entry, hit);
      case COMPONENT -> listener.on(run.components.start(line.number(), told(hit, "component")));
      case COMPONENT_ORDER -> run.components.list(told(hit, "component"));
      case PROGRESS -> progress(line, hit);
      case TAG_CREATED -> tag(run, line);
      case SHUTDOWN -> enter(run, line, SysprepStage.FINISHING);
      case BOOT_STAGE -> enter(run, line, SysprepStage.valueOf(hit.marker().detail()));
      case PASS -> pass(run, line, hit.captured("pass"));
      case BOOT_START,
          STAGE_SUCCESS,
          BOOT_SUCCESS,
          PROGRAM_EXIT,
          IMAGE_STATE,
          COMMAND,
          COMMAND_EXIT,
          COMMANDS_EXIT ->
          boots.apply(run, entry, hit);
      case HALTED, FAILED_PARSING, FAILED_VALIDATION, FAILED_EXECUTION -> fail(run, line, hit);
      case CONSEQUENCE -> failIn(run, hit.marker().detail());
      case LOG_OPENED, LOG_CLOSED, FAMILY, REFUSED_SETTING, REFUSAL_REASON -> {
        // These tell what kind of log it is, and nothing about how far the run is.
      }
    }
  }

  private void pass(RunSoFar run, LogLine line, String pass) {
    run.note(RunSoFar.Sign.OF_BOOT);
    run.pass(pass);
    switch (pass.toLowerCase(Locale.ROOT)) {
      case "specialize" -> enter(run, line, SysprepStage.SPECIALIZE);
      case "oobesystem" -> enter(run, line, SysprepStage.OOBE_SYSTEM);
      default -> {
        // The passes of audit mode are no stage of a first boot.
      }
    }
  }

  private void announce(RunSoFar run, LogLine line) {
    run.note(RunSoFar.Sign.ANNOUNCED);
    listener.on(new LogEvent.RunStarted(line.number()));
    enter(run, line, SysprepStage.STARTING);
  }

  private void option(RunSoFar run, LogLine line, String option) {
    // With its mark, for a short option says by it that a secret follows.
    Redaction redaction = Redaction.byForm();
    String told = redaction.text("/" + redaction.text(option)).substring(1);
    run.option(shortened(told).toUpperCase(Locale.ROOT));
    enter(run, line, SysprepStage.PARSING);
  }

  private void dialog(RunSoFar run, LogLine line) {
    run.note(RunSoFar.Sign.INTERACTIVE);
    enter(run, line, SysprepStage.PARSING);
  }

  private void sweep(RunSoFar run, LogLine line, MarkerTable.Hit hit) {
    run.components.restart();
    Optional<String> phase = phase(hit.captured("file"));
    if (phase.isPresent()) {
      enter(run, line, stage(run, hit, phase.get()));
    }
  }

  private static SysprepStage stage(RunSoFar run, MarkerTable.Hit hit, String phase) {
    boolean validates =
        switch (hit.marker().kind()) {
          case VALIDATION_SWEEP -> true;
          case EXECUTION_SWEEP -> false;
          default -> isValidating(run, validating(phase));
        };
    return validates ? validating(phase) : SysprepStage.valueOf(phase);
  }

  /**
   * A session is created for both sweeps; which one it is, the stage before tells. Cleanup is
   * validated first, so after generalize was validated its session is the one that executes.
   */
  private static boolean isValidating(RunSoFar run, SysprepStage validation) {
    SysprepStage stage = stage(run);
    return !stage.hasChangedMachine()
        && stage.compareTo(SysprepStage.PARSING) > 0
        && stage.compareTo(validation) <= 0;
  }

  private static Optional<String> phase(String file) {
    String name = file.toUpperCase(Locale.ROOT);
    if (name.contains("CLEANUP")) {
      return Optional.of("CLEANUP");
    }
    if (name.contains("SPECIALIZE")) {
      return Optional.of("SPECIALIZE");
    }
    return name.contains("GENERALIZE") ? Optional.of("GENERALIZE") : Optional.empty();
  }

  private static SysprepStage validating(String phase) {
    return switch (phase) {
      case "CLEANUP" -> SysprepStage.VALIDATING_CLEANUP;
      case "GENERALIZE" -> SysprepStage.VALIDATING_GENERALIZE;
      default -> SysprepStage.SPECIALIZE;
    };
  }

  private void registryPhase(RunSoFar run, LogLine line, String key) {
    Optional<String> phase = phase(key);
    if (phase.isPresent()) {
      enter(run, line, SysprepStage.valueOf(phase.get()));
    }
  }

  private void providerStart(RunSoFar run, LogLine line, MarkerTable.Hit hit) {
    String method = told(hit, "method");
    String dll = told(hit, "dll");
    run.providers.start(method, dll, stage(run), line.time(), line.message());
    listener.on(new LogEvent.ProviderStarted(line.number(), method, dll));
  }

  private void providerEnd(
      RunSoFar run, LogLine line, MarkerTable.Hit hit, ProviderSpan.Outcome outcome) {
    String method = told(hit, "method");
    String dll = told(hit, "dll");
    run.providers.end(method, dll, stage(run), line.time(), outcome);
    boolean succeeded = outcome == ProviderSpan.Outcome.SUCCEEDED;
    listener.on(new LogEvent.ProviderFinished(line.number(), method, dll, succeeded));
  }

  private static String told(MarkerTable.Hit hit, String place) {
    return shortened(Redaction.byForm().text(hit.captured(place)));
  }

  /** A run may name hundreds of providers and options, and a damaged log long ones. */
  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private void providerFailure(RunSoFar run, LogEntry entry, MarkerTable.Hit hit) {
    providerEnd(run, entry.first(), hit, ProviderSpan.Outcome.FAILED);
    run.providers.fail(entry);
    run.note(RunSoFar.Sign.GAVE_WAY);
  }

  private static SysprepStage stage(RunSoFar run) {
    return run.stages.current().orElse(SysprepStage.STARTING);
  }

  private void progress(LogLine line, MarkerTable.Hit hit) {
    try {
      int done = Integer.parseInt(hit.captured("done"));
      int total = Integer.parseInt(hit.captured("total"));
      listener.on(new LogEvent.DevicesProgressed(line.number(), done, total));
    } catch (NumberFormatException notNumbers) {
      // A damaged line; the next one tells more.
      return;
    }
  }

  private void tag(RunSoFar run, LogLine line) {
    run.note(RunSoFar.Sign.TAG_CREATED);
    enter(run, line, SysprepStage.FINISHING);
    listener.on(new LogEvent.SuccessTagCreated(line.number()));
  }

  private void fail(RunSoFar run, LogLine line, MarkerTable.Hit hit) {
    run.end(RunEnding.of(hit.marker().kind()), line.complete());
    listener.on(line, text -> new LogEvent.RunHalted(line.number(), text));
  }

  private static void failIn(RunSoFar run, String sweep) {
    if (!sweep.isEmpty()) {
      run.failIn(sweep);
      run.note(RunSoFar.Sign.GAVE_WAY);
    }
  }

  private void enter(RunSoFar run, LogLine line, SysprepStage stage) {
    if (run.stages.enter(stage, line.time())) {
      listener.on(new LogEvent.StageEntered(line.number(), stage));
    }
  }
}
