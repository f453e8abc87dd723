package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogLevel;
import io.sysprep.diagnose.Run;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.diagnose.Verdict;
import io.sysprep.diagnose.lines.LogLine;
import io.sysprep.diagnose.rules.Passage;
import io.sysprep.diagnose.rules.RunEnding;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a run while its log is read. Memory is bounded whatever the log holds. */
final class RunSoFar {

  /** What the lines of a run show beside its course. */
  enum Sign {
    /** Its beginning. */
    ANNOUNCED,
    /** Its window. */
    INTERACTIVE,
    /** The file that proves success. */
    TAG_CREATED,
    /** That it is of a first boot. */
    OF_BOOT,
    /** The beginning of a first boot. */
    BOOT_STARTED,
    /** A stage of a first boot that went through. */
    STAGE_DONE,
    /** A first boot that went through. */
    BOOTED,
    /** A provider or action that failed, and nothing that went well after it. */
    GAVE_WAY,
    /** That Sysprep itself writes. */
    OF_SYSPREP,
    /** That a program of Sysprep's family writes. */
    OF_FAMILY
  }

  private static final int MOST_OPTIONS = 32;

  final String file;
  final int firstLine;
  final StageTrack stages = new StageTrack();
  final ProviderTrack providers = new ProviderTrack();
  final ComponentTrack components = new ComponentTrack();
  final Clues clues = new Clues();
  final Commands commands = new Commands();
  final RefusedSettingsDump refused = new RefusedSettingsDump();
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
  private final List<String> options = new ArrayList<>();
  private @Nullable LocalDateTime started;
  private @Nullable LocalDateTime ended;
  private @Nullable String mode;
  private String pass = "";
  private @Nullable LogLine last;
  private RunEnding ending = RunEnding.OPEN;
  private boolean endingComplete = true;
  private @Nullable RetryReason failedSweep;
  private int errors;
  private int warnings;
  private int unread;

  RunSoFar(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /** {@return how many characters of lines are held} */
  int kept() {
    return clues.characters() + refused.characters();
  }

  void see(LogLine line) {
    last = line;
    if (line.time() != null) {
      started = started == null ? line.time() : started;
      ended = line.time();
    }
    if (line.content().head().isOfSysprep()) {
      note(Sign.OF_SYSPREP);
    }
    count(line.level(), 1);
  }

  /** Counts so many entries by their level. */
  void count(LogLevel level, int entries) {
    errors += level == LogLevel.ERROR ? entries : 0;
    warnings += level == LogLevel.WARNING ? entries : 0;
  }

  void note(Sign sign) {
    signs.add(sign);
  }

  /** A boot that goes through has got over what failed before. */
  void succeed() {
    signs.add(Sign.BOOTED);
    signs.remove(Sign.GAVE_WAY);
  }

  /** Notes the pass of the answer file that runs now. */
  void pass(String name) {
    pass = name;
  }

  /** {@return the pass of the answer file that ran last; empty when the log does not tell} */
  String pass() {
    return pass;
  }

  boolean shows(Sign sign) {
    return signs.contains(sign);
  }

  /** {@return whether the lines are of Sysprep or of what starts it, and not of another program} */
  boolean isRelated() {
    return shows(Sign.OF_SYSPREP) || shows(Sign.OF_FAMILY);
  }

  /** Counts so many entries that are of no known form. */
  void countUnread(int entries) {
    unread += entries;
  }

  int unread() {
    return unread;
  }

  void option(String option) {
    if (options.size() < MOST_OPTIONS) {
      options.add(option);
    }
  }

  void mode(String given) {
    mode = given;
  }

  void end(RunEnding how, boolean complete) {
    if (how != RunEnding.OPEN) {
      endingComplete = ending == RunEnding.OPEN ? complete : endingComplete || complete;
      ending = ending.or(how);
    }
  }

  /** Notes in which sweep the run failed; the first line that says so counts. */
  void failIn(String sweep) {
    failedSweep = failedSweep == null ? RetryReason.ofSweep(sweep) : failedSweep;
  }

  Optional<RetryReason> failedSweep() {
    return Optional.ofNullable(failedSweep);
  }

  RunEnding ending() {
    return ending;
  }

  /** {@return whether the line that ended the run was seen whole} */
  boolean isEndingComplete() {
    return endingComplete;
  }

  Optional<LogLine> last() {
    return Optional.ofNullable(last);
  }

  Optional<LocalDateTime> started() {
    return Optional.ofNullable(started);
  }

  Optional<LocalDateTime> ended() {
    return Optional.ofNullable(ended);
  }

  Optional<Passage> lastMessage() {
    return last == null ? Optional.empty() : Optional.of(last.content().passage());
  }

  /** {@return whether it is certain that a run began and that it has no end} */
  boolean hasBegun() {
    Optional<SysprepStage> stage = stages.current();
    boolean validated = stage.isPresent() && stage.get().compareTo(SysprepStage.PARSING) > 0;
    return shows(Sign.ANNOUNCED) || (validated && !isOfFirstBoot(stage));
  }

  /** {@return whether it is a boot of the image, and not a run of Sysprep} */
  boolean isFirstBoot() {
    return !shows(Sign.ANNOUNCED) && (shows(Sign.OF_BOOT) || isOfFirstBoot(stages.current()));
  }

  private static boolean isOfFirstBoot(Optional<SysprepStage> stage) {
    return stage.isPresent() && stage.get().isFirstBoot();
  }

  Run toRun(Verdict verdict, int lastLine) {
    return new Run(
        file,
        isFirstBoot(),
        firstLine,
        lastLine,
        options,
        Optional.ofNullable(mode),
        shows(Sign.INTERACTIVE),
        stages.spans(ended),
        providers.spans(),
        components.components(),
        started(),
        ended(),
        verdict,
        errors,
        warnings);
  }
}
