package io.sysprep.run;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.CheckResult;
import io.sysprep.preflight.FindingData;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.NextBoot;
import io.sysprep.verify.Observed;
import io.sysprep.verify.SealEvidence;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One result of each kind, with text that is hard on a writer of documents. */
public final class ExampleResults {

  public static final String HOSTILE = "\"Übergröße\\\" \u0000\u001b\r\n\t 日本語 \uD83D\uDE00 \u2028";
  public static final WindowsPath FOLDER =
      WindowsPath.of("C:\\ProgramData\\SysprepSdk\\runs\\20261122");
  public static final Instant LAUNCHED = Instant.parse("2026-11-22T10:00:00Z");

  public static final PreflightReport REPORT =
      new PreflightReport(
          SysprepPlan.generalize().toOobe().build(),
          List.of(
              new CheckResult.Blocker(
                  CheckDescription.of("domain-membership", "The machine is in a workgroup"),
                  HOSTILE,
                  "Leave the domain.",
                  FindingData.NONE)));

  public static final Signals PROOF =
      new Signals(
          OptionalLong.of(0),
          new SealEvidence(
              new Observed<>(Optional.of(ImageState.GENERALIZE_RESEAL_TO_OOBE), Optional.empty()),
              new Observed<>(Optional.of(LAUNCHED.plusMillis(1500)), Optional.empty()),
              new Observed<>(
                  Optional.of(new NextBoot(OptionalLong.of(2), Optional.of("windeploy"))),
                  Optional.empty()),
              diagnosis("SYSPRP All is well"),
              Optional.empty()),
          Optional.empty(),
          LAUNCHED);

  public static final Signals TROUBLE =
      new Signals(
          OptionalLong.empty(),
          new SealEvidence(
              new Observed<>(Optional.empty(), Optional.empty()),
              new Observed<>(Optional.empty(), Optional.of(HOSTILE)),
              new Observed<>(Optional.empty(), Optional.of(HOSTILE)),
              diagnosis(
                  "SYSPRP Package Contoso \"App\" Größe was installed for a user, but not"
                      + " provisioned for all users."),
              Optional.of(HOSTILE)),
          Optional.of(LAUNCHED),
          LAUNCHED);

  public static final RunResult SEALED =
      new RunResult.Sealed(HOSTILE, MachineState.SEALED, FOLDER, PROOF);
  public static final RunResult HANDED_OVER = new RunResult.HandedOver(HOSTILE, FOLDER);
  public static final RunResult REFUSED = new RunResult.Refused(HOSTILE, Optional.of(REPORT));
  public static final RunResult FAILED =
      new RunResult.Failed(
          HOSTILE,
          MachineState.UNCHANGED_BY_SYSPREP,
          RunStep.DECIDE,
          Optional.of(FOLDER),
          Optional.of(TROUBLE));
  public static final RunResult TIMED_OUT =
      new RunResult.TimedOut(
          HOSTILE, MachineState.SYSPREP_RUNNING, FOLDER, Duration.ofMinutes(40), TROUBLE);
  public static final RunResult CANCELLED =
      new RunResult.Cancelled(HOSTILE, MachineState.UNTOUCHED, RunStep.LAUNCH, Optional.empty());

  private ExampleResults() {}

  private static Diagnosis diagnosis(String line) {
    String log =
        """
        2026-11-22 10:00:01, Info                  SYSPRP ========================================
        2026-11-22 10:00:01, Info                  SYSPRP ===  Beginning of a new sysprep run  ===
        2026-11-22 10:00:01, Info                  SYSPRP ========================================
        2026-11-22 10:00:05, Error                 %s
        """
            .formatted(line);
    return Diagnosis.of(LogBundle.of("setupact.log", log.getBytes(StandardCharsets.UTF_8)));
  }
}
