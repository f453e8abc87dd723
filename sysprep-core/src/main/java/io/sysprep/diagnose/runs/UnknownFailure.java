package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.ErrorCode;
import io.sysprep.diagnose.ProviderSpan;
import io.sysprep.diagnose.lines.LogEntry;
import io.sysprep.diagnose.rules.CauseBook;
import java.util.List;
import java.util.Optional;

/** Says what can be said of a failure that no row of the table knows. */
final class UnknownFailure {

  static final String ID = "unknown-failure";

  private static final long SEVERITY_ERROR = 0x8000_0000L;

  private UnknownFailure() {}

  static CauseAssembler of(RunSoFar run, ShownCauses shown, CauseBook rules) {
    CauseAssembler cause = new CauseAssembler(rules.row(entry(run)), run.file);
    Optional<ProviderSpan> provider = run.providers.failed();
    Optional<LogEntry> failing = run.providers.failing();
    failing.ifPresent(cause::support);
    shown.unexplained().stream()
        .filter(error -> failing.filter(line -> line == error).isEmpty())
        .forEach(cause::support);
    shown.symptoms().values().stream()
        .flatMap(symptom -> symptom.entries().stream())
        .forEach(cause::support);
    provider.ifPresent(failed -> cause.name("method", failed.method()).name("dll", failed.dll()));
    Optional<ErrorCode> code = firstWholeCode(cause.codes());
    code.ifPresent(found -> cause.name("code", named(found)));
    return cause.name("where", where(provider, code));
  }

  private static String entry(RunSoFar run) {
    if (run.providers.failed().isEmpty()) {
      return "unknown";
    }
    return RetryReason.isOnClone(run) ? "unknown-provider-clone" : "unknown-provider";
  }

  /** Sysprep cuts codes as it hands them on: the first whole HRESULT says more than any other. */
  private static Optional<ErrorCode> firstWholeCode(List<ErrorCode> codes) {
    return codes.stream()
        .filter(code -> code.value() >= SEVERITY_ERROR)
        .findFirst()
        .or(() -> codes.stream().findFirst());
  }

  private static String named(ErrorCode code) {
    return code.symbol().map(symbol -> code + " " + symbol).orElseGet(code::toString);
  }

  private static String where(Optional<ProviderSpan> provider, Optional<ErrorCode> code) {
    String where =
        provider.map(failed -> " in " + failed.method() + " of " + failed.dll()).orElse("");
    return where + code.map(found -> " with " + named(found)).orElse("");
  }
}
