package io.sysprep.run;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.redaction.Redaction;
import io.sysprep.run.documents.RunResultDocument;
import io.sysprep.run.documents.RunResultReading;
import io.sysprep.run.documents.RunResultText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run: one of six, each of which says what state the machine is in and what to do
 * next.
 *
 * <p>Most callers ask {@link #isSealed()}, {@link #summary()} and {@link #nextStep()}.
 */
public sealed interface RunResult {

  /** {@return which of the six it is, for a switch} */
  Outcome outcome();

  /** {@return what happened, in full sentences} */
  String summary();

  /** {@return what state the machine is in} */
  MachineState machineState();

  /**
   * {@return the folder on the machine with the journal and the archived logs; empty when none was
   * made}
   */
  Optional<WindowsPath> runFolder();

  /**
   * {@return whether success is proven and an image may be made once the machine is off; not so
   * where the plan restarts the machine or does not generalize it}
   */
  default boolean isSealed() {
    return machineState() == MachineState.SEALED;
  }

  /**
   * {@return everything that tells how Sysprep went; empty when it was not started or not heard}
   */
  default Optional<Signals> signals() {
    return Optional.empty();
  }

  /** {@return what this run's slice of the log says; empty where there are no signals} */
  default Optional<Diagnosis> diagnosis() {
    return signals().map(Signals::diagnosis);
  }

  /**
   * {@return why the run was refused; empty when it was not, or when another run had the machine}
   */
  default Optional<PreflightReport> report() {
    return Optional.empty();
  }

  /** {@return what to do about the causes that were found, in order; empty when none is known} */
  default List<String> remedies() {
    return signals().map(Signals::remedies).orElse(List.of());
  }

  /** {@return what to do next, as a sentence} */
  default String nextStep() {
    return machineState().nextStep();
  }

  /**
   * {@return all of it for a console: what happened, the state of the machine, what to do next,
   * what blocked, and what the log says}
   */
  default String toText() {
    return RunResultText.of(this);
  }

  /**
   * Gives the result as a document for programs.
   *
   * <p>It holds which of the six it is, whether the machine is sealed, what happened, what state
   * the machine is in and what to do next; where the journal and the archived logs lie; and, where
   * there are any, the signals with the diagnosis of the log, or the report that refused the run.
   * These two are the documents of {@code Diagnosis.toJson()} and {@link PreflightReport#toJson()}.
   * Members that do not belong to this result are null.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/run-result.schema.json} of the jar, which
   * refers to theirs beside it. While {@code schemaVersion} stays the same, no member is removed,
   * renamed or given another meaning; members and words of enumerations may be added, so pass over
   * those that you do not know.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  default String toJson() {
    return RunResultDocument.of(this);
  }

  /** The kinds of results, each a record of this type. */
  enum Outcome {
    /** {@link Sealed}. */
    SEALED("sealed"),
    /** {@link HandedOver}. */
    HANDED_OVER("handed over"),
    /** {@link Refused}. */
    REFUSED("refused"),
    /** {@link Failed}. */
    FAILED("failed"),
    /** {@link TimedOut}. */
    TIMED_OUT("timed out"),
    /** {@link Cancelled}. */
    CANCELLED("cancelled");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** {@return what reports for people call it} */
    public String text() {
      return text;
    }
  }

  private static String line(RunResult result) {
    return result.outcome().text() + ": " + result.summary().replaceAll("\\s+", " ");
  }

  /**
   * Reads a result that {@link #toJson()} wrote, here or elsewhere.
   *
   * @param text the document
   * @return the result; {@code toJson()} of it gives an equal document
   * @throws io.sysprep.UnreadableDocumentException if it is no such document, or of a version that
   *     this library does not read; the message names the place
   */
  static RunResult fromJson(String text) {
    return RunResultReading.of(text);
  }

  /**
   * Success is proven.
   *
   * @param summary what happened
   * @param machineState {@link MachineState#SEALED}, {@link MachineState#SEAL_CONSUMED} when the
   *     plan restarts it, or {@link MachineState#NOT_GENERALIZED} when the plan does not generalize
   * @param folder the folder with the journal
   * @param proof what proves it
   */
  record Sealed(String summary, MachineState machineState, WindowsPath folder, Signals proof)
      implements RunResult {
    /** Keeps secrets out: it tells what ports answered. */
    public Sealed {
      summary = Redaction.byForm().text(summary);
    }

    @Override
    public Optional<WindowsPath> runFolder() {
      return Optional.of(folder);
    }

    @Override
    public Optional<Signals> signals() {
      return Optional.of(proof);
    }

    @Override
    public Outcome outcome() {
      return Outcome.SEALED;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * Sysprep ends the machine itself, as the plan lets it.
   *
   * @param summary what was seen until then
   * @param folder the folder with the journal
   */
  record HandedOver(String summary, WindowsPath folder) implements RunResult {
    /** Keeps secrets out: it tells what ports answered. */
    public HandedOver {
      summary = Redaction.byForm().text(summary);
    }

    @Override
    public MachineState machineState() {
      return MachineState.HANDED_OVER;
    }

    @Override
    public Optional<WindowsPath> runFolder() {
      return Optional.of(folder);
    }

    @Override
    public Outcome outcome() {
      return Outcome.HANDED_OVER;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * The run was not begun, or ended when what the plan has mended did not help.
   *
   * @param summary what stands in the way
   * @param report the preflight's report; empty when another run holds the machine, or a remedy
   *     failed
   * @param machineState {@link MachineState#UNTOUCHED}, or {@link MachineState#PREPARED} when what
   *     was mended could not be taken back
   * @param runFolder the folder with the journal; empty when the run was not begun
   */
  record Refused(
      String summary,
      Optional<PreflightReport> report,
      MachineState machineState,
      Optional<WindowsPath> runFolder)
      implements RunResult {
    /** Keeps secrets out: it tells what ports answered. */
    public Refused {
      summary = Redaction.byForm().text(summary);
    }

    /**
     * The run was not begun.
     *
     * @param summary what stands in the way
     * @param report the preflight's report; empty when another run holds the machine
     */
    public Refused(String summary, Optional<PreflightReport> report) {
      this(summary, report, MachineState.UNTOUCHED, Optional.empty());
    }

    @Override
    public Outcome outcome() {
      return Outcome.REFUSED;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * The run failed, or success could not be proven.
   *
   * @param summary what happened, with the root cause where it is known
   * @param machineState what is known of the machine
   * @param step the step it failed in
   * @param runFolder the folder with the journal; empty when it could not be made
   * @param signals what is known; empty when Sysprep was not started
   */
  record Failed(
      String summary,
      MachineState machineState,
      RunStep step,
      Optional<WindowsPath> runFolder,
      Optional<Signals> signals)
      implements RunResult {
    /** Keeps secrets out: it tells what ports answered. */
    public Failed {
      summary = Redaction.byForm().text(summary);
    }

    @Override
    public Outcome outcome() {
      return Outcome.FAILED;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * Sysprep did not end before the deadline.
   *
   * @param summary what was seen until then
   * @param machineState what is known of the machine
   * @param folder the folder with the journal
   * @param silence how long the log had not grown
   * @param seen what is known
   */
  record TimedOut(
      String summary, MachineState machineState, WindowsPath folder, Duration silence, Signals seen)
      implements RunResult {
    /** Keeps secrets out: it tells what ports answered. */
    public TimedOut {
      summary = Redaction.byForm().text(summary);
    }

    @Override
    public Optional<WindowsPath> runFolder() {
      return Optional.of(folder);
    }

    @Override
    public Optional<Signals> signals() {
      return Optional.of(seen);
    }

    @Override
    public Outcome outcome() {
      return Outcome.TIMED_OUT;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * The calling thread was interrupted.
   *
   * @param summary what was seen until then
   * @param machineState what is known of the machine
   * @param step the step it was interrupted in
   * @param runFolder the folder with the journal; empty when it was not made yet
   */
  record Cancelled(
      String summary, MachineState machineState, RunStep step, Optional<WindowsPath> runFolder)
      implements RunResult {
    /** Keeps secrets out: it tells what ports answered. */
    public Cancelled {
      summary = Redaction.byForm().text(summary);
    }

    @Override
    public Outcome outcome() {
      return Outcome.CANCELLED;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }
}
