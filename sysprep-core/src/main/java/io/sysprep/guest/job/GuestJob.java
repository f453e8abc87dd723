package io.sysprep.guest.job;

import io.sysprep.SysprepException;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.run.ProgressListener;
import io.sysprep.run.RunResult;
import io.sysprep.run.Verification;
import io.sysprep.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The guest's half: takes an order from a folder, does it on a machine, and leaves the result
 * there.
 *
 * <p>The exit code is for the launcher only: 0 when the order was done, and for a run also sealed.
 */
public final class GuestJob {

  /** The order was done; a run has sealed the machine. */
  public static final int DONE = 0;

  /** The order was done, and what came of it is no seal, or not ready. */
  public static final int NOT_SEALED = 1;

  /** The order is none, or of another protocol. */
  public static final int REFUSED = 64;

  /** Another job has taken the same order. */
  public static final int TAKEN = 65;

  /** The job broke by an error of its own. */
  public static final int CRASHED = 70;

  private static final int LIMIT = 4 << 20;

  private final Machine machine;
  private final GuestWork work;
  private final JobFolder folder;
  private final WindowsPath carrier;
  private final long process;

  /**
   * Makes a job.
   *
   * @param machine the machine that the order is about
   * @param work what can be done on it
   * @param folder where the order is
   * @param carrier where the payload is that this runs from
   * @param process the number of this JVM's process, which the claim tells
   */
  public GuestJob(
      Machine machine, GuestWork work, JobFolder folder, WindowsPath carrier, long process) {
    this.machine = machine;
    this.work = work;
    this.folder = folder;
    this.carrier = carrier;
    this.process = process;
  }

  /**
   * Takes the order and does it.
   *
   * @return the exit code
   */
  public int execute() {
    StatusFiles unnamed = new StatusFiles(machine, folder, "");
    Order order;
    try {
      requireUnchangedPayload();
      order = order();
    } catch (RuntimeException e) {
      unnamed.tell(Status.State.REFUSED, "The order was not taken: " + Words.sentence(e));
      return REFUSED;
    }
    byte[] owner = Long.toString(process).getBytes(StandardCharsets.US_ASCII);
    return machine.control().files().create(folder.claim(), owner) ? execute(order) : TAKEN;
  }

  private void requireUnchangedPayload() {
    Optional<String> problem = new PayloadProof(machine.view().files(), carrier).problem();
    if (problem.isPresent()) {
      throw new ChangedPayloadException(problem.get());
    }
  }

  private Order order() {
    byte[] content =
        machine
            .view()
            .files()
            .read(folder.order(), LIMIT)
            .orElseThrow(
                () ->
                    new MachineException(
                        MachineException.Reason.MISSING, "read", folder.order().toString()));
    return Order.read(new String(content, StandardCharsets.UTF_8));
  }

  private int execute(Order order) {
    StatusFiles status = new StatusFiles(machine, folder, order.job());
    status.tell(Status.State.STARTED, "The guest has taken the order.");
    try {
      Outcome outcome = outcome(order, status);
      byte[] document = outcome.document().getBytes(StandardCharsets.UTF_8);
      machine.control().files().write(folder.result(), document);
      status.tell(Status.State.ENDED, outcome.text());
      return outcome.good() ? DONE : NOT_SEALED;
    } catch (RuntimeException | Error e) {
      status.tell(Status.State.CRASHED, Words.sentence(e));
      return CRASHED;
    }
  }

  private Outcome outcome(Order order, StatusFiles status) {
    return switch (order.verb()) {
      case PREFLIGHT -> preflight(order);
      case RUN -> run(order, status);
      case VERIFY -> verification();
    };
  }

  private Outcome preflight(Order order) {
    PreflightReport report = work.preflight().apply(order.plan());
    return new Outcome(
        report.isReady(), report.isReady() ? "Ready." : "Not ready.", report.toJson());
  }

  private Outcome run(Order order, StatusFiles status) {
    ProgressListener listener = event -> status.tell(Status.State.RUNNING, event.toString());
    RunResult ignored = new WarmUp(machine, folder.path()).result();
    RunResult result = work.run().apply(order.plan(), listener);
    return new Outcome(result.isSealed(), result.summary(), result.toJson());
  }

  private Outcome verification() {
    Verification verification = work.verify().get();
    return new Outcome(verification.isSealed(), verification.summary(), verification.toJson());
  }

  /** Says which file is not what was sent. */
  private static final class ChangedPayloadException extends SysprepException {
    private static final long serialVersionUID = 1L;

    ChangedPayloadException(String problem) {
      super(problem);
    }
  }

  private record Outcome(boolean good, String text, String document) {}
}
