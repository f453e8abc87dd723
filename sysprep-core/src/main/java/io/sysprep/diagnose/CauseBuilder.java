package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.CauseWeight;
import io.sysprep.diagnose.rules.Signature;
import io.sysprep.diagnose.rules.SignatureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a cause of a caller's own; begin with {@link CauseTable#cause}.
 *
 * <p>A cause needs a signature, a title and a remedy. Without more it is a failure that only a
 * person can put right, on all versions of Windows, in no stage of its own. For the grammar of
 * signatures and places see {@link CauseTable}.
 *
 * <pre>{@code
 * CauseTable ours =
 *     CauseTable.cause("our-agent-missing")
 *         .when("OurAgent && Could not load DLL {dll}[")
 *         .when("OurAgent && code:0x7e")
 *         .title("Our agent took its provider {dll} away.")
 *         .remedy("Install the agent anew, or run its remove-provider script.")
 *         .duringExecution()
 *         .toTable();
 * Diagnosis why = Diagnosis.of(logs, CauseTable.standard().plus(ours));
 * }</pre>
 *
 * <p>Each method changes this builder and returns it; it is not for several threads at once.
 */
public final class CauseBuilder {

  private final String id;
  private final List<Signature> signatures = new ArrayList<>();
  private final List<String> remedies = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private CauseWeight role = CauseWeight.CAUSE;
  private CauseStage stage = CauseStage.STATE;
  private Fixability fixability = Fixability.MANUAL;
  private String title = "";
  private String versions = "all";

  CauseBuilder(String id) {
    this.id = id;
  }

  /**
   * Adds a way to recognize it.
   *
   * @param signature terms joined by {@code &&}
   * @return this builder
   * @throws CauseTableException when the signature cannot be read
   */
  public CauseBuilder when(String signature) {
    try {
      signatures.addAll(SignatureReader.read(signature));
    } catch (IllegalArgumentException e) {
      throw refused("the signature \"" + signature + "\": " + e.getMessage(), e);
    }
    return this;
  }

  /**
   * Says what is the matter.
   *
   * @param sentence a sentence, with places
   * @return this builder
   */
  public CauseBuilder title(String sentence) {
    title = sentence;
    return this;
  }

  /**
   * Adds something to do about it, after what was added before.
   *
   * @param text what to do, with places
   * @return this builder
   */
  public CauseBuilder remedy(String text) {
    remedies.add(text);
    return this;
  }

  /**
   * Adds something to do about it that Microsoft does not support.
   *
   * @param text what to do, with places
   * @return this builder
   */
  public CauseBuilder communityRemedy(String text) {
    remedies.add(CauseRule.COMMUNITY + " " + text);
    return this;
  }

  /**
   * Says who can put it right.
   *
   * @param who {@link Fixability#MANUAL} where this is not said
   * @return this builder
   */
  public CauseBuilder fixability(Fixability who) {
    fixability = who;
    return this;
  }

  /**
   * Says on which Windows it was seen.
   *
   * @param names names of products; "all" where this is not said
   * @return this builder
   */
  public CauseBuilder versions(String names) {
    versions = names;
    return this;
  }

  /**
   * Adds where this is known from.
   *
   * @param where an address, a ticket
   * @return this builder
   */
  public CauseBuilder source(String where) {
    sources.add(where);
    return this;
  }

  /** {@return this builder, for what strikes while Sysprep starts: a retry is safe} */
  public CauseBuilder duringLaunch() {
    return in(CauseStage.LAUNCH);
  }

  /** {@return this builder, for what strikes before Sysprep changes anything: a retry is safe} */
  public CauseBuilder duringValidation() {
    return in(CauseStage.VALIDATION);
  }

  /** {@return this builder, for what strikes while the machine is changed: a retry is unsafe} */
  public CauseBuilder duringExecution() {
    return in(CauseStage.EXECUTION);
  }

  /** {@return this builder, for what strikes on the first boot of the image} */
  public CauseBuilder onFirstBoot() {
    return in(CauseStage.FIRST_BOOT);
  }

  private CauseBuilder in(CauseStage where) {
    stage = where;
    return this;
  }

  /** {@return this builder, for what says why, and proves no failure by itself} */
  public CauseBuilder asReason() {
    return as(CauseWeight.REASON);
  }

  /** {@return this builder, for what proves a failure, and yields to any line that says why} */
  public CauseBuilder asSymptom() {
    return as(CauseWeight.SYMPTOM);
  }

  /** {@return this builder, for what did not happen though it was asked for} */
  public CauseBuilder asLoss() {
    return as(CauseWeight.LOSS);
  }

  /** {@return this builder, for what is worth telling and no failure} */
  public CauseBuilder asWarning() {
    return as(CauseWeight.WARNING);
  }

  /** {@return this builder, for what looks like a failure and is none} */
  public CauseBuilder asHarmless() {
    fixability = Fixability.UNNEEDED;
    return as(CauseWeight.BENIGN);
  }

  /** {@return this builder, for a log that ends like this where the machine went no further} */
  public CauseBuilder asEnd() {
    return as(CauseWeight.STOP);
  }

  /** {@return this builder, for a log that ends like this where the machine may hang} */
  public CauseBuilder asPossibleEnd() {
    return as(CauseWeight.SUSPECT);
  }

  private CauseBuilder as(CauseWeight what) {
    role = what;
    return this;
  }

  /**
   * Ends the cause.
   *
   * @return a table of it alone, for {@link CauseTable#plus}
   * @throws CauseTableException when something is missing, or does not hold together
   */
  public CauseTable toTable() {
    CauseRule rule =
        new CauseRule(
            id,
            id,
            role,
            stage,
            List.copyOf(signatures),
            title,
            List.copyOf(remedies),
            fixability.name().toLowerCase(Locale.ROOT),
            versions,
            sources.isEmpty() ? List.of("the program that made this diagnosis") : sources);
    try {
      return new CauseTable(CauseBook.of(rule));
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()), e);
    }
  }

  private CauseTableException refused(String problem, IllegalArgumentException cause) {
    return new CauseTableException("of " + id, 0, problem, cause);
  }
}
