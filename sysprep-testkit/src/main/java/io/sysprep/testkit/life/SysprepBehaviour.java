package io.sysprep.testkit.life;

import io.sysprep.diagnose.SysprepStage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How sysprep.exe, and Setup after it, behave on a fake machine; as they should, unless told
 * otherwise.
 *
 * <pre>{@code
 * windows.sysprep().diesAt(SysprepStage.GENERALIZE);
 * windows.sysprep().exitsWith(0).failsAt(SysprepStage.VALIDATING_GENERALIZE, 0x80073cf2L);
 * }</pre>
 *
 * <p>The stages of the first boot take part too: there the process is Setup, which hangs where it
 * is told to die. What is said here holds for runs that come to the stage afterwards. Safe for use
 * by several threads.
 */
public final class SysprepBehaviour {

  /** What may happen to the process when it comes to a stage. */
  public enum Trouble {
    /** It is gone without a word. */
    DEATH,
    /** It stays for ever and does nothing. */
    HANG,
    /** It works on and writes no more lines. */
    FROZEN_LOG,
    /** The machine goes off. */
    POWER_LOSS
  }

  private final Map<SysprepStage, Trouble> troubles = new EnumMap<>(SysprepStage.class);
  private final Map<SysprepStage, Long> failures = new EnumMap<>(SysprepStage.class);
  private final Map<SysprepStage, String> failing = new EnumMap<>(SysprepStage.class);
  private OptionalLong exitCode = OptionalLong.empty();
  private boolean clearsLog;
  private boolean tagMissing;
  private boolean nextBootUnarmed;
  private boolean appsJudgedByVersion;
  private boolean oobeNeverSkipped;

  /** Makes Sysprep as it should be. */
  public SysprepBehaviour() {}

  /**
   * Lets the process die when it comes to a stage.
   *
   * @param stage the stage
   * @return this behaviour
   */
  public SysprepBehaviour diesAt(SysprepStage stage) {
    return put(stage, Trouble.DEATH);
  }

  /**
   * Lets the process hang when it comes to a stage.
   *
   * @param stage the stage
   * @return this behaviour
   */
  public SysprepBehaviour hangsAt(SysprepStage stage) {
    return put(stage, Trouble.HANG);
  }

  /**
   * Lets the process work on without writing its log.
   *
   * @param stage the stage
   * @return this behaviour
   */
  public SysprepBehaviour freezesLogAt(SysprepStage stage) {
    return put(stage, Trouble.FROZEN_LOG);
  }

  /**
   * Takes the power away when the process comes to a stage.
   *
   * @param stage the stage
   * @return this behaviour
   */
  public SysprepBehaviour losesPowerAt(SysprepStage stage) {
    return put(stage, Trouble.POWER_LOSS);
  }

  /**
   * Lets the last provider of a phase fail.
   *
   * @param stage a stage that validates, {@link SysprepStage#CLEANUP} or {@link
   *     SysprepStage#GENERALIZE}
   * @param code the HRESULT
   * @return this behaviour
   */
  public synchronized SysprepBehaviour failsAt(SysprepStage stage, long code) {
    failures.put(stage, code);
    failing.remove(stage);
    return this;
  }

  /**
   * Lets a provider of a phase fail; those after it are not reached.
   *
   * <p>Where the machine's Sysprep has no such provider, the run ends with an {@link
   * io.sysprep.testkit.UnmodelledException} that names those it has.
   *
   * @param stage a stage that validates, {@link SysprepStage#CLEANUP} or {@link
   *     SysprepStage#GENERALIZE}
   * @param code the HRESULT
   * @param provider its component or its method as the log names them, such as {@code
   *     Microsoft-Windows-AppX-Sysprep} or {@code SysprepGeneralizeValidate}
   * @return this behaviour
   */
  public synchronized SysprepBehaviour failsAt(SysprepStage stage, long code, String provider) {
    failures.put(stage, code);
    failing.put(stage, provider);
    return this;
  }

  /**
   * Lets the process end with an exit code whatever happened: 0 after failing, or 16001 after
   * succeeding, as seen in remote sessions.
   *
   * @param code the exit code
   * @return this behaviour
   */
  public synchronized SysprepBehaviour exitsWith(long code) {
    exitCode = OptionalLong.of(code);
    return this;
  }

  /**
   * Lets each run begin its logs anew; else it appends to them.
   *
   * @return this behaviour
   */
  public synchronized SysprepBehaviour clearsItsLog() {
    clearsLog = true;
    return this;
  }

  /**
   * Lets a run succeed without making the tag.
   *
   * @return this behaviour
   */
  public synchronized SysprepBehaviour makesNoTag() {
    tagMissing = true;
    return this;
  }

  /**
   * Lets a run succeed without having the next boot begin with Setup, as seen in images whose
   * clones never specialized: SetupType stays 0 and CmdLine empty.
   *
   * @return this behaviour
   */
  public synchronized SysprepBehaviour leavesNextBootUnarmed() {
    nextBootUnarmed = true;
    return this;
  }

  /**
   * Lets Sysprep refuse an app that a user has in another version than is provisioned.
   *
   * <p>Microsoft names that as a reason, and people who build images met it; others generalized
   * with such apps. Without this call the fake does as the latter tell.
   *
   * @return this behaviour
   * @see <a
   *     href="https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/sysprep-fails-remove-or-update-store-apps">Sysprep
   *     fails after you remove or update Store apps</a>
   */
  public synchronized SysprepBehaviour refusesAppsOfAnotherVersion() {
    appsJudgedByVersion = true;
    return this;
  }

  /**
   * Lets the OOBE of Windows Server 2025 and Windows 11 24H2 wait for somebody whenever the answer
   * file sets {@code SkipMachineOOBE}, as one who builds images tells of the answer file that
   * Cloudbase-Init ships. Without this call it waits only where {@code HideEULAPage} is not set.
   *
   * @return this behaviour
   */
  public synchronized SysprepBehaviour neverSkipsOobe() {
    oobeNeverSkipped = true;
    return this;
  }

  /** {@return whether apps of another version than is provisioned are refused} */
  public synchronized boolean isJudgingAppsByVersion() {
    return appsJudgedByVersion;
  }

  /** {@return whether OOBE waits although the answer file skips it} */
  public synchronized boolean isOobeNeverSkipped() {
    return oobeNeverSkipped;
  }

  /**
   * Tells what happens when the process comes to a stage.
   *
   * @param stage the stage
   * @return the trouble; empty when all goes well
   */
  public synchronized Optional<Trouble> troubleAt(SysprepStage stage) {
    return Optional.ofNullable(troubles.get(stage));
  }

  /**
   * Tells which provider of a phase fails.
   *
   * @param stage the stage
   * @return its component or method; empty when it is the last, or none
   */
  public synchronized Optional<String> failingProviderAt(SysprepStage stage) {
    return Optional.ofNullable(failing.get(stage));
  }

  /**
   * Tells with what a provider of a phase fails.
   *
   * @param stage the stage
   * @return the HRESULT; empty when all goes well
   */
  public synchronized OptionalLong failureAt(SysprepStage stage) {
    Long code = failures.get(stage);
    return code == null ? OptionalLong.empty() : OptionalLong.of(code);
  }

  /** {@return the exit code that it ends with; empty when that depends on what happened} */
  public synchronized OptionalLong exitCode() {
    return exitCode;
  }

  /** {@return whether each run begins its logs anew} */
  public synchronized boolean isLogCleared() {
    return clearsLog;
  }

  /** {@return whether no tag is made} */
  public synchronized boolean isTagMissing() {
    return tagMissing;
  }

  /** {@return whether the next boot does not begin with Setup} */
  public synchronized boolean isNextBootUnarmed() {
    return nextBootUnarmed;
  }

  private synchronized SysprepBehaviour put(SysprepStage stage, Trouble trouble) {
    troubles.put(stage, trouble);
    return this;
  }
}
