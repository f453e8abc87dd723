package io.sysprep.preflight;

import io.sysprep.plan.Waiver;
import io.sysprep.redaction.Redaction;
import java.util.Optional;

/**
 * The result of one check.
 *
 * <p>Most callers ask {@link #blocks()}, {@link #warns()}, {@link #text()} and {@link #remedy()}.
 */
public sealed interface CheckResult {

  /** {@return what the check is about} */
  CheckDescription description();

  /** {@return what was found, in full sentences} */
  String text();

  /** {@return the id of the check, in kebab case} */
  default String id() {
    return description().id();
  }

  /**
   * Tells whether this stops a run: what blocks, and what could not be found out, unless the check
   * never says more than a notice.
   *
   * @return whether it does
   */
  default boolean blocks() {
    return this instanceof Blocker || (this instanceof Inconclusive && canDoWorseThanNotice());
  }

  /**
   * Tells whether this is a warning, as it is when a check of mere notices could not find out.
   *
   * @return whether it is
   */
  default boolean warns() {
    return this instanceof Warning || (this instanceof Inconclusive && !canDoWorseThanNotice());
  }

  private boolean canDoWorseThanNotice() {
    return description().worst() != CheckDescription.Worst.NOTICE;
  }

  /** {@return what to do; empty where nothing has to be done} */
  default Optional<String> remedy() {
    return Optional.empty();
  }

  /**
   * Nothing stands in the way.
   *
   * @param description what the check is about
   * @param text what was found
   */
  record Passed(CheckDescription description, String text) implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Passed {
      text = Redaction.byForm().text(text);
    }
  }

  /**
   * The question does not arise on this machine or with this plan.
   *
   * @param description what the check is about
   * @param text why not
   */
  record NotApplicable(CheckDescription description, String text) implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public NotApplicable {
      text = Redaction.byForm().text(text);
    }
  }

  /**
   * Something worth knowing.
   *
   * @param description what the check is about
   * @param text what
   */
  record Notice(CheckDescription description, String text) implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Notice {
      text = Redaction.byForm().text(text);
    }
  }

  /**
   * Something may go wrong.
   *
   * @param description what the check is about
   * @param text what was found
   * @param action what to do
   */
  record Warning(CheckDescription description, String text, String action) implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Warning {
      text = Redaction.byForm().text(text);
      action = Redaction.byForm().text(action);
    }

    @Override
    public Optional<String> remedy() {
      return Optional.of(action);
    }
  }

  /**
   * Sysprep would fail, or the image would be wrong.
   *
   * @param description what the check is about
   * @param text what was found
   * @param action what to do
   */
  record Blocker(CheckDescription description, String text, String action) implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Blocker {
      text = Redaction.byForm().text(text);
      action = Redaction.byForm().text(action);
    }

    @Override
    public Optional<String> remedy() {
      return Optional.of(action);
    }
  }

  /**
   * It could not be found out.
   *
   * @param description what the check is about
   * @param text what was tried and what came back
   */
  record Inconclusive(CheckDescription description, String text) implements CheckResult {
    /** Keeps secrets out: a check quotes what came back. */
    public Inconclusive {
      text = Redaction.byForm().text(text);
    }

    @Override
    public Optional<String> remedy() {
      return Optional.of(
          "Make it readable and run preflight again, or waive "
              + id()
              + " in the plan with a reason.");
    }
  }

  /**
   * The check stood in the way, and the plan waives it.
   *
   * @param original the result that is waived
   * @param waiver the plan's reason
   */
  record Waived(CheckResult original, Waiver waiver) implements CheckResult {
    @Override
    public CheckDescription description() {
      return original.description();
    }

    @Override
    public String text() {
      return original.text() + " Waived: " + Redaction.byForm().text(waiver.reason());
    }
  }
}
