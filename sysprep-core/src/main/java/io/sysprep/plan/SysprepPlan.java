package io.sysprep.plan;

import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Sysprep shall do on a machine, and what shall happen afterwards. Immutable; needs no
 * machine; may be shared between threads and machines.
 *
 * <pre>{@code
 * SysprepPlan plan = SysprepPlan.generalize().toOobe().withAnswerFile(unattend).thenShutDown().build();
 * }</pre>
 *
 * <p>The options and their meaning: Microsoft Learn, "Sysprep command-line options".
 */
public final class SysprepPlan {

  /** How long a run may take unless {@link SysprepPlanBuilder#within(Duration)} says otherwise. */
  public static final Duration DEFAULT_DEADLINE = Duration.ofMinutes(60);

  private static final WindowsPath USUAL_WINDOWS_FOLDER = WindowsPath.of("C:\\Windows");

  private final SysprepPlanBuilder settings;
  private final List<Waiver> waivers;
  private final List<SeverityChange> severityChanges;
  private final List<String> remedies;

  SysprepPlan(SysprepPlanBuilder settings) {
    this.settings = settings.copy();
    this.waivers = List.copyOf(settings.waivers);
    this.severityChanges = List.copyOf(settings.severityChanges);
    this.remedies = List.copyOf(settings.remedies);
  }

  /**
   * Begins a plan that strips what makes the machine unique ({@code /generalize}).
   *
   * @return the choice of what the next boot leads to
   */
  public static TargetChoice generalize() {
    return new TargetChoice(true);
  }

  /**
   * Begins a plan that keeps what makes the machine unique, and only chooses what the next boot
   * leads to.
   *
   * <p>For a machine that is delivered itself; an image made from it gives clones with the same
   * SID.
   *
   * @return the choice of what the next boot leads to
   */
  public static TargetChoice withoutGeneralizing() {
    return new TargetChoice(false);
  }

  /**
   * Begins another plan with the settings of this one; this one stays as it is.
   *
   * @return a builder that holds all of them
   */
  public SysprepPlanBuilder revised() {
    SysprepPlanBuilder revised = settings.copy();
    revised.waivers.addAll(waivers);
    revised.severityChanges.addAll(severityChanges);
    revised.remedies.addAll(remedies);
    return revised;
  }

  /** {@return whether what makes the machine unique is stripped} */
  public boolean generalizes() {
    return settings.generalizes;
  }

  /** {@return what the next boot leads to} */
  public Target target() {
    return settings.target;
  }

  /** {@return what happens when Sysprep is done} */
  public Ending ending() {
    return settings.ending;
  }

  /** {@return the answer file as the caller named it; empty when there is none} */
  public Optional<WindowsPath> answerFile() {
    return settings.answerFile;
  }

  /** {@return whether {@code /mode:vm} is passed} */
  public boolean vmMode() {
    return settings.vmMode;
  }

  /** {@return whether {@code /quiet} is left out, so that dialogs open} */
  public boolean showsDialogs() {
    return settings.showsDialogs;
  }

  /**
   * {@return whether the answer file is named by its file name alone, from its own folder, as the
   * vendor's guide does}
   */
  public boolean namesAnswerFileOnly() {
    return settings.namesAnswerFileOnly;
  }

  /** {@return the version of Windows that the plan was made for; empty when it is for any} */
  public Optional<WindowsVersion> windows() {
    return settings.windows;
  }

  /** {@return the checks that shall not block, in the order given} */
  public List<Waiver> waivers() {
    return waivers;
  }

  /**
   * Finds the waiver of a check.
   *
   * @param checkId the check's id
   * @return the waiver; empty when the check may block
   */
  public Optional<Waiver> waiverOf(String checkId) {
    for (Waiver waiver : waivers) {
      if (waiver.checkId().equals(checkId)) {
        return Optional.of(waiver);
      }
    }
    return Optional.empty();
  }

  /** {@return where the image is going to be used} */
  public Destination destination() {
    return settings.destination;
  }

  /** {@return what this plan alone judges otherwise than its destination, in the order given} */
  public List<SeverityChange> severityChanges() {
    return severityChanges;
  }

  /**
   * Finds what the caller changed about a check: in this plan, or in a destination of one's own.
   *
   * @param checkId the check's id
   * @return the change, that of the plan before that of the destination; empty when the profile or
   *     the check itself decides
   */
  public Optional<SeverityChange> severityOf(String checkId) {
    Optional<SeverityChange> own = SeverityChange.of(checkId, severityChanges);
    return own.isPresent() ? own : settings.destination.changeOf(checkId);
  }

  /** {@return the ids of what a run is to mend before it launches Sysprep, in the order given} */
  public List<String> remedies() {
    return remedies;
  }

  /** {@return how long the run may take, from the launch of Sysprep to its verdict} */
  public Duration deadline() {
    return settings.deadline;
  }

  /**
   * {@return how long a preflight may wait for what goes away by itself, such as updates that are
   * being installed; zero where it shall not wait}
   */
  public Duration patience() {
    return settings.patience;
  }

  /**
   * {@return why this plan is made, as the caller put it, for the report and the journal; empty
   * when none was given}
   */
  public Optional<String> reason() {
    return settings.reason;
  }

  /**
   * {@return the arguments of sysprep.exe where Windows is in {@code C:\Windows}, in Microsoft's
   * order}
   */
  public List<String> commandLine() {
    return commandLine(USUAL_WINDOWS_FOLDER);
  }

  /**
   * Gives the arguments of sysprep.exe.
   *
   * @param windowsFolder the Windows folder of the machine, where an answer file is staged
   * @return the arguments, each as sysprep.exe is to see it
   */
  public List<String> commandLine(WindowsPath windowsFolder) {
    return CommandLine.of(this, windowsFolder);
  }

  /**
   * Tells where Sysprep is to find the answer file.
   *
   * @param windowsFolder the Windows folder of the machine
   * @return the file itself, or the place where a run stages it because its own path has a space;
   *     empty when there is no answer file
   */
  public Optional<WindowsPath> effectiveAnswerFile(WindowsPath windowsFolder) {
    return CommandLine.effectiveAnswerFile(this, windowsFolder);
  }

  boolean takesAnswerFileAsItIs() {
    Optional<WindowsPath> file = answerFile();
    return file.isEmpty() || !CommandLine.needsStaging(this, file.get());
  }

  /**
   * Tells where runs stage answer files whose own path has a space. A file there is a copy, maybe
   * with passwords, and does not belong in an image.
   *
   * @param windowsFolder the Windows folder of the machine
   * @return the place, whether there is a file or not
   */
  public static WindowsPath stagingPlace(WindowsPath windowsFolder) {
    Objects.requireNonNull(windowsFolder, "windowsFolder");
    return CommandLine.stagingPlace(windowsFolder);
  }

  /**
   * Writes the plan as a document that travels: to a controller, into a ticket, to a guest.
   *
   * <p>Its schema is the resource {@code META-INF/io.sysprep/plan.schema.json}. It holds the path
   * of the answer file and never its content.
   *
   * @return JSON; {@link #fromJson(String)} makes an equal plan of it
   */
  public String toJson() {
    return PlanDocument.of(this);
  }

  /**
   * Reads a plan that {@link #toJson()} wrote, here or elsewhere.
   *
   * @param text the document
   * @return the plan
   * @throws io.sysprep.UnreadableDocumentException if it is no such document, or of a version that
   *     this library does not read; the message names the place
   * @throws IllegalPlanException if the plan in it breaks a {@link PlanRule}
   */
  public static SysprepPlan fromJson(String text) {
    return PlanDocument.read(Objects.requireNonNull(text, "text"));
  }

  /** {@return the command line} */
  @Override
  public String toString() {
    return "sysprep.exe " + String.join(" ", commandLine());
  }

  /** The choice of what the next boot leads to; a plan has no default for it. */
  public static final class TargetChoice {

    private final boolean generalizes;

    private TargetChoice(boolean generalizes) {
      this.generalizes = generalizes;
    }

    /** {@return a plan after which the next boot leads to Windows Welcome ({@code /oobe})} */
    public SysprepPlanBuilder toOobe() {
      return new SysprepPlanBuilder(generalizes, Target.OOBE);
    }

    /** {@return a plan after which the next boot leads to audit mode ({@code /audit})} */
    public SysprepPlanBuilder toAudit() {
      return new SysprepPlanBuilder(generalizes, Target.AUDIT);
    }
  }
}
