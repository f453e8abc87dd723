package io.sysprep.plan;

import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the settings of a plan; not for use by several threads. */
public final class SysprepPlanBuilder {

  final boolean generalizes;
  final Target target;
  final List<Waiver> waivers = new ArrayList<>();
  final List<SeverityChange> severityChanges = new ArrayList<>();
  final List<String> remedies = new ArrayList<>();
  Destination destination = Destination.GENERIC;
  Ending ending = Ending.VERIFY_THEN_SHUT_DOWN;
  Optional<WindowsPath> answerFile = Optional.empty();
  boolean vmMode;
  boolean showsDialogs;
  boolean namesAnswerFileOnly;
  Optional<WindowsVersion> windows = Optional.empty();
  Duration deadline = SysprepPlan.DEFAULT_DEADLINE;
  Duration patience = Duration.ZERO;
  Optional<String> reason = Optional.empty();

  SysprepPlanBuilder(boolean generalizes, Target target) {
    this.generalizes = generalizes;
    this.target = target;
  }

  /**
   * Names the answer file ({@code /unattend}).
   *
   * @param file where it is; a path with a space is staged elsewhere for the run
   * @return this
   */
  public SysprepPlanBuilder withAnswerFile(WindowsPath file) {
    answerFile = Optional.of(file);
    return this;
  }

  /**
   * {@return this; when Sysprep has quit and success is proven, the SDK powers the machine off: the
   * default}
   */
  public SysprepPlanBuilder thenShutDown() {
    return ending(Ending.VERIFY_THEN_SHUT_DOWN);
  }

  /**
   * Restarts the machine when Sysprep has quit and success is proven.
   *
   * <p>The restart consumes what Sysprep did: no image may be made afterwards.
   *
   * @return this
   */
  public SysprepPlanBuilder thenReboot() {
    return ending(Ending.VERIFY_THEN_REBOOT);
  }

  /**
   * {@return this; when Sysprep has quit and success is proven, the machine is left running for the
   * caller to power off}
   */
  public SysprepPlanBuilder thenQuit() {
    return ending(Ending.VERIFY_THEN_QUIT);
  }

  /**
   * Lets sysprep.exe power the machine off ({@code /shutdown}).
   *
   * <p>The machine may be gone before the result is known: the result is then "handed over", and
   * {@code verify()} of the journal, or the image itself, tells later.
   *
   * @return this
   */
  public SysprepPlanBuilder letSysprepShutDown() {
    return ending(Ending.SYSPREP_SHUTS_DOWN);
  }

  /**
   * {@return this; sysprep.exe restarts the machine ({@code /reboot}), before the result is known}
   */
  public SysprepPlanBuilder letSysprepReboot() {
    return ending(Ending.SYSPREP_REBOOTS);
  }

  /**
   * Makes the command line read as the vendor's guide writes it: {@code /generalize /oobe
   * /unattend:Unattend.xml}, run in the folder of the answer file.
   *
   * <p>Dialogs open, Sysprep powers the machine off by its undocumented default, and the relative
   * name is looked up where Sysprep looks. For those who must follow the guide to the letter; the
   * default is safer.
   *
   * @return this
   */
  public SysprepPlanBuilder asTheVendorWritesIt() {
    showsDialogs = true;
    namesAnswerFileOnly = true;
    return ending(Ending.SYSPREP_DEFAULT);
  }

  /**
   * {@return this; {@code /mode:vm} is passed: the clones have the same hypervisor and hardware
   * profile}
   */
  public SysprepPlanBuilder inVmMode() {
    vmMode = true;
    return this;
  }

  /**
   * {@return this; {@code /quiet} is left out: only where somebody sits at the desktop to close
   * dialogs}
   */
  public SysprepPlanBuilder showingDialogs() {
    showsDialogs = true;
    return this;
  }

  /**
   * Has the plan checked against a version of Windows when it is built.
   *
   * @param version the version it is for
   * @return this
   */
  public SysprepPlanBuilder forWindows(WindowsVersion version) {
    windows = Optional.of(version);
    return this;
  }

  /**
   * Lets the run go on although a check blocks, warns or could not find out; said in the report and
   * in the journal.
   *
   * @param checkId the check's id
   * @param why the reason, for those who read the report
   * @return this
   */
  public SysprepPlanBuilder waiving(String checkId, String why) {
    waivers.add(new Waiver(checkId, why));
    return this;
  }

  /**
   * Says where the image is going to be used, which decides what preflight asks for and how bad it
   * is what it finds; {@link Destination#GENERIC} unless said otherwise.
   *
   * @param place the destination: one of this library's, or one's own
   * @return this
   */
  public SysprepPlanBuilder forDestination(Destination place) {
    destination = place;
    return this;
  }

  /**
   * Has what a check finds judged otherwise than the destination does; said in the report and in
   * the journal.
   *
   * @param checkId the check's id
   * @param severity how bad it is what the check finds
   * @param why the reason, for those who read the report
   * @return this
   */
  public SysprepPlanBuilder judging(String checkId, CheckSeverity severity, String why) {
    severityChanges.add(new SeverityChange(checkId, severity, why));
    return this;
  }

  /**
   * Has a run mend something before it launches Sysprep; nothing is mended that was not asked for.
   *
   * <p>Which remedies there are, {@code io.sysprep.preflight.RemedyDescription.known()} tells; what
   * a preflight finds names those that mend it. A run does them in the order of that list, tells
   * where the machine does not need one, takes back what can be taken back where something goes
   * wrong, and makes a preflight anew when all are done. A name that there is not stops the run.
   *
   * @param remedyId the remedy's id, such as {@code "disable-automatic-logon"}
   * @return this
   */
  public SysprepPlanBuilder withRemedy(String remedyId) {
    remedies.add(remedyId);
    return this;
  }

  /** {@return this; no remedy is asked for any more} */
  public SysprepPlanBuilder withoutRemedies() {
    remedies.clear();
    return this;
  }

  /**
   * Limits how long the run may take.
   *
   * @param limit from the launch of Sysprep to the verdict
   * @return this
   */
  public SysprepPlanBuilder within(Duration limit) {
    deadline = limit;
    return this;
  }

  /**
   * Lets a preflight wait for what goes away by itself: updates and servicing that are at work, and
   * agents of a cloud that are starting. What is there still when the time is up is told as always.
   *
   * @param limit how long, at most, by the machine's clock
   * @return this
   */
  public SysprepPlanBuilder withPatience(Duration limit) {
    patience = limit;
    return this;
  }

  /**
   * Records why the plan is made.
   *
   * @param why for the report and the journal, such as {@code "clones join the domain"}
   * @return this
   */
  public SysprepPlanBuilder because(String why) {
    reason = Optional.of(why);
    return this;
  }

  /**
   * Makes the plan.
   *
   * @return the plan
   * @throws IllegalPlanException naming each {@link PlanRule} that is broken
   */
  public SysprepPlan build() {
    SysprepPlan plan = new SysprepPlan(this);
    List<PlanRule> broken = PlanRule.brokenBy(plan);
    if (!broken.isEmpty()) {
      throw new IllegalPlanException(broken, plan);
    }
    return plan;
  }

  private SysprepPlanBuilder ending(Ending newEnding) {
    ending = newEnding;
    return this;
  }

  SysprepPlanBuilder copy() {
    SysprepPlanBuilder copy = new SysprepPlanBuilder(generalizes, target);
    copy.ending = ending;
    copy.answerFile = answerFile;
    copy.vmMode = vmMode;
    copy.showsDialogs = showsDialogs;
    copy.namesAnswerFileOnly = namesAnswerFileOnly;
    copy.windows = windows;
    copy.deadline = deadline;
    copy.patience = patience;
    copy.reason = reason;
    copy.destination = destination;
    return copy;
  }
}
