package io.sysprep.machine;

import io.sysprep.SysprepException;
import java.util.Objects;
import java.util.Optional;

/**
 * Says that something could not be found out or done: what was tried, on what, and what Windows
 * said.
 *
 * <p>Absence is never this exception, it is {@link Optional#empty()}. The one case that looks
 * alike, {@link Reason#MISSING}, is for acting on what is not there: starting a service that does
 * not exist.
 */
public final class MachineException extends SysprepException {

  private static final long serialVersionUID = 1L;

  /** Why it could not be found out or done. */
  public enum Reason {
    /** Windows refused access. */
    DENIED("access denied"),
    /** The deadline passed before Windows answered. */
    TIMED_OUT("no answer before the deadline"),
    /** What was to be acted on is not there. */
    MISSING("not there"),
    /** The WMI namespace does not exist on this machine. */
    MISSING_NAMESPACE("the WMI namespace does not exist"),
    /** The WMI class does not exist in its namespace. */
    MISSING_CLASS("the WMI class does not exist"),
    /** The answer is larger than the caller's limit. */
    TOO_LARGE("larger than the limit"),
    /**
     * Only a running Windows has it, and this one lies on a disk: who runs a program, processes,
     * what the registry keeps in memory only. The question does not arise.
     */
    NOT_RUNNING("only a running Windows has it"),
    /** What was given does not hold it: the disk, or the snapshot. It may be there all the same. */
    NOT_RECORDED("nothing that was given holds it"),
    /** The calling thread was interrupted; its interrupt flag is set again. */
    INTERRUPTED("interrupted"),
    /** Anything else; the code and the message say what. */
    FAILED("failed");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  private final Reason reason;
  private final String attempt;
  private final String subject;
  private final transient Optional<WindowsError> error;

  /**
   * Makes an error without a code of Windows.
   *
   * @param reason why it failed
   * @param attempt what was tried, as a verb phrase: {@code "read registry value"}
   * @param subject on what: {@code "HKLM\\SYSTEM\\Setup\\UnattendFile"}
   */
  public MachineException(Reason reason, String attempt, String subject) {
    super(message(reason, attempt, subject, Optional.empty()));
    this.reason = Objects.requireNonNull(reason);
    this.attempt = attempt;
    this.subject = subject;
    this.error = Optional.empty();
  }

  /**
   * Makes an error with what Windows said.
   *
   * @param reason why it failed
   * @param attempt what was tried, as a verb phrase
   * @param subject on what
   * @param error the code that Windows gave, with its symbol
   */
  public MachineException(Reason reason, String attempt, String subject, WindowsError error) {
    super(message(reason, attempt, subject, Optional.of(error)));
    this.reason = Objects.requireNonNull(reason);
    this.attempt = attempt;
    this.subject = subject;
    this.error = Optional.of(error);
  }

  /**
   * Makes an error that a lower one caused.
   *
   * @param reason why it failed
   * @param attempt what was tried, as a verb phrase
   * @param subject on what
   * @param cause the error below
   */
  public MachineException(Reason reason, String attempt, String subject, Throwable cause) {
    super(message(reason, attempt, subject, Optional.empty()) + ": " + cause.getMessage(), cause);
    this.reason = Objects.requireNonNull(reason);
    this.attempt = attempt;
    this.subject = subject;
    this.error = Optional.empty();
  }

  /** {@return why it failed} */
  public Reason reason() {
    return reason;
  }

  /** {@return what was tried, as a verb phrase} */
  public String attempt() {
    return attempt;
  }

  /** {@return what it was tried on} */
  public String subject() {
    return subject;
  }

  /** {@return the code that Windows gave; empty when it gave none} */
  public Optional<WindowsError> error() {
    return error;
  }

  private static String message(
      Reason reason, String attempt, String subject, Optional<WindowsError> error) {
    return "Could not "
        + attempt
        + " "
        + subject
        + ": "
        + reason.text
        + error.map(code -> " (" + code + ")").orElse("");
  }
}
