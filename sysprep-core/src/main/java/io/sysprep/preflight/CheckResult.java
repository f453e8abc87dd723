package io.sysprep.preflight;

import io.sysprep.plan.Waiver;
import io.sysprep.redaction.Redaction;
import java.util.List;
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

  /** {@return which of the eight it is, for a switch} */
  Outcome outcome();

  /** {@return the names and numbers of the text, as data; often none} */
  default FindingData data() {
    return FindingData.NONE;
  }

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

  private static String line(CheckResult result) {
    return result.id() + " (" + result.outcome().text() + "): " + result.text();
  }

  /** The kinds of results, each a record of this type. */
  enum Outcome {
    /** {@link Passed}. */
    PASSED("passed"),
    /** {@link NotApplicable}. */
    NOT_APPLICABLE("not applicable"),
    /** {@link Notice}. */
    NOTICE("notice"),
    /** {@link Warning}. */
    WARNING("warning"),
    /** {@link Blocker}. */
    BLOCKER("blocks"),
    /** {@link Inconclusive}. */
    INCONCLUSIVE("not found out"),
    /** {@link Waived}. */
    WAIVED("waived"),
    /** {@link ToBeMended}. */
    TO_BE_MENDED("to be mended");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** {@return what reports for people call it} */
    public String text() {
      return text;
    }
  }

  /** {@return what to do; empty where nothing has to be done} */
  default Optional<String> remedy() {
    return Optional.empty();
  }

  /**
   * {@return the ids of what a plan may ask a run to mend it with ({@link RemedyDescription});
   * empty where nothing has to be mended, or people have to}
   */
  default List<String> remedyIds() {
    return this instanceof Blocker || this instanceof Warning || this instanceof Notice
        ? RemedyDescription.ofCheck(id()).stream().map(RemedyDescription::id).toList()
        : List.of();
  }

  /**
   * Nothing stands in the way.
   *
   * @param description what the check is about
   * @param text what was found
   * @param data what the text names, as data
   */
  record Passed(CheckDescription description, String text, FindingData data)
      implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Passed {
      text = Redaction.byForm().text(text);
    }

    @Override
    public Outcome outcome() {
      return Outcome.PASSED;
    }

    @Override
    public String toString() {
      return line(this);
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

    @Override
    public Outcome outcome() {
      return Outcome.NOT_APPLICABLE;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * Something worth knowing.
   *
   * @param description what the check is about
   * @param text what
   * @param data what the text names, as data
   */
  record Notice(CheckDescription description, String text, FindingData data)
      implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Notice {
      text = Redaction.byForm().text(text);
    }

    @Override
    public Outcome outcome() {
      return Outcome.NOTICE;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * Something may go wrong.
   *
   * @param description what the check is about
   * @param text what was found
   * @param action what to do
   * @param data what the text names, as data
   */
  record Warning(CheckDescription description, String text, String action, FindingData data)
      implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Warning {
      text = Redaction.byForm().text(text);
      action = Redaction.byForm().text(action);
    }

    @Override
    public Optional<String> remedy() {
      return Optional.of(action);
    }

    @Override
    public Outcome outcome() {
      return Outcome.WARNING;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * Sysprep would fail, or the image would be wrong.
   *
   * @param description what the check is about
   * @param text what was found
   * @param action what to do
   * @param data what the text names, as data
   */
  record Blocker(CheckDescription description, String text, String action, FindingData data)
      implements CheckResult {
    /** Keeps secrets out: a check quotes what it finds. */
    public Blocker {
      text = Redaction.byForm().text(text);
      action = Redaction.byForm().text(action);
    }

    @Override
    public Optional<String> remedy() {
      return Optional.of(action);
    }

    @Override
    public Outcome outcome() {
      return Outcome.BLOCKER;
    }

    @Override
    public String toString() {
      return line(this);
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

    @Override
    public Outcome outcome() {
      return Outcome.INCONCLUSIVE;
    }

    @Override
    public String toString() {
      return line(this);
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

    @Override
    public FindingData data() {
      return original.data();
    }

    @Override
    public Outcome outcome() {
      return Outcome.WAIVED;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }

  /**
   * The check stands in the way, and the run mends that before it launches Sysprep, because the
   * plan asks for it; when all is mended, the run looks again.
   *
   * @param original the result that is to be mended
   * @param remedyIds what the plan asks for that mends it
   */
  record ToBeMended(CheckResult original, List<String> remedyIds) implements CheckResult {
    /** Copies the list. */
    public ToBeMended {
      remedyIds = List.copyOf(remedyIds);
    }

    @Override
    public CheckDescription description() {
      return original.description();
    }

    @Override
    public String text() {
      return original.text() + " The run mends it before: " + String.join(", ", remedyIds) + ".";
    }

    @Override
    public FindingData data() {
      return original.data();
    }

    @Override
    public Outcome outcome() {
      return Outcome.TO_BE_MENDED;
    }

    @Override
    public String toString() {
      return line(this);
    }
  }
}
