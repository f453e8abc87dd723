package io.sysprep.diagnose;

import io.sysprep.diagnose.runs.Judgement;
import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes secrets out that are known by their value: a log may quote a password of the answer file
 * where nothing beside it says what it is. What has the form of a secret is out already.
 */
final class SecretsHidden {

  private final boolean none;
  private final Redaction redaction;

  SecretsHidden(Collection<Secret> secrets) {
    this.none = secrets.isEmpty();
    this.redaction = Redaction.byForm().knowing(revealed(secrets));
  }

  private static List<String> revealed(Collection<Secret> secrets) {
    List<String> revealed = new ArrayList<>();
    for (Secret secret : secrets) {
      revealed.add(secret.reveal());
    }
    return revealed;
  }

  Judgement in(Judgement judgement) {
    return none
        ? judgement
        : new Judgement(
            judgement.verdict(),
            judgement.causes().stream().map(this::in).toList(),
            judgement.suspects().stream().map(this::in).toList(),
            judgement.retry(),
            judgement.retryReason(),
            judgement.explained());
  }

  private Cause in(Cause cause) {
    Map<String, String> names = new LinkedHashMap<>(cause.names());
    names.replaceAll((place, name) -> redaction.text(name));
    return new Cause(
        cause.id(),
        redaction.text(cause.title()),
        names,
        cause.codes(),
        cause.evidence().stream().map(this::in).toList(),
        cause.answerFile(),
        cause.remedies().stream().map(this::in).toList(),
        cause.fixability(),
        cause.benign(),
        cause.versions(),
        cause.sources());
  }

  private Evidence in(Evidence evidence) {
    return new Evidence(evidence.file(), evidence.line(), redaction.text(evidence.text()));
  }

  private Remedy in(Remedy remedy) {
    return new Remedy(redaction.text(remedy.text()), remedy.standing());
  }

  Optional<Run> in(Optional<Run> run) {
    return run.isPresent() ? Optional.of(in(run.get())) : run;
  }

  Run in(Run run) {
    return none
        ? run
        : new Run(
            run.file(),
            run.firstBoot(),
            run.firstLine(),
            run.lastLine(),
            texts(run.options()),
            run.mode().map(redaction::text),
            run.interactive(),
            run.stages(),
            run.providers().stream().map(this::in).toList(),
            texts(run.components()),
            run.started(),
            run.ended(),
            run.verdict(),
            run.errors(),
            run.warnings());
  }

  private List<String> texts(List<String> texts) {
    return texts.stream().map(redaction::text).toList();
  }

  private ProviderSpan in(ProviderSpan span) {
    return new ProviderSpan(
        redaction.text(span.method()),
        redaction.text(span.dll()),
        span.stage(),
        span.started(),
        span.ended(),
        span.outcome());
  }

  LogEvent in(LogEvent event) {
    if (none) {
      return event;
    }
    if (event instanceof LogEvent.ProviderStarted it) {
      return new LogEvent.ProviderStarted(
          it.line(), redaction.text(it.method()), redaction.text(it.dll()));
    }
    if (event instanceof LogEvent.ProviderFinished it) {
      return new LogEvent.ProviderFinished(
          it.line(), redaction.text(it.method()), redaction.text(it.dll()), it.succeeded());
    }
    if (event instanceof LogEvent.ComponentStarted it) {
      return new LogEvent.ComponentStarted(
          it.line(), redaction.text(it.component()), it.number(), it.total());
    }
    if (event instanceof LogEvent.ProblemLogged it) {
      return new LogEvent.ProblemLogged(it.line(), it.level(), redaction.text(it.text()));
    }
    return event instanceof LogEvent.RunHalted it
        ? new LogEvent.RunHalted(it.line(), redaction.text(it.text()))
        : event;
  }
}
