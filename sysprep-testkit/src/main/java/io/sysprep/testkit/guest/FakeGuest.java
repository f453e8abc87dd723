package io.sysprep.testkit.guest;

import io.sysprep.Sysprep;
import io.sysprep.guest.ControllerClock;
import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.GuestChannel;
import io.sysprep.guest.GuestPower;
import io.sysprep.machine.Machine;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;

/** A fake Windows at the other end of a channel. */
public final class FakeGuest implements GuestAccess {

  private final FakeWindows windows;
  private final ChannelTrouble channel = new ChannelTrouble();
  private final GuestCondition condition = new GuestCondition();
  private final Turns turns = new Turns();
  private final GuestTasks tasks;
  private final SteppingClock clock = new SteppingClock();
  private final GuestPower power = new WordOfHypervisor();

  private FakeGuest(FakeWindows windows, Function<Machine, Sysprep> sysprep) {
    this.windows = windows;
    this.tasks = new GuestTasks(windows, turns, sysprep);
  }

  /**
   * Makes a guest of a machine.
   *
   * @param windows the machine
   * @return the guest
   */
  public static FakeGuest of(FakeWindows windows) {
    return new FakeGuest(windows, Sysprep::on);
  }

  @Override
  public GuestChannel open() {
    channel.beforeOpen();
    return new FakeGuestChannel(
        windows, channel, new GuestCommands(windows, tasks, condition), this::takeTime);
  }

  private void takeTime(Duration duration) {
    if (!duration.isZero()) {
      clock.letPass(duration);
    }
  }

  /**
   * Fills its volume.
   *
   * @param bytes what is left
   * @return this
   */
  public FakeGuest withFreeBytes(long bytes) {
    condition.hasFree(bytes);
    return this;
  }

  /** {@return this, which answers as a guest of another system does} */
  public FakeGuest thatIsNoWindows() {
    condition.isNoWindows();
    return this;
  }

  /**
   * Lets Windows refuse to make or start tasks.
   *
   * @param words what schtasks says
   * @return this
   */
  public FakeGuest refusingTasks(String words) {
    condition.refusesTasks(words);
    return this;
  }

  /**
   * Lets somebody read a file of each folder that is to go, without sharing it.
   *
   * @param removals how many tries to remove a folder fail before he lets go
   * @return this
   */
  public FakeGuest withReaderOfWhatGoes(int removals) {
    condition.holdsFor(removals);
    return this;
  }

  /**
   * Lets its Windows be for other processors than the machine's.
   *
   * @param architecture as the variable PROCESSOR_ARCHITECTURE names it: "x86", "ARM64"
   * @return this
   */
  public FakeGuest withWindowsFor(String architecture) {
    condition.runsOn(architecture);
    return this;
  }

  /**
   * Lets programs end before their first line, with STATUS_DLL_INIT_FAILED_LOGOFF and not a word,
   * as a Windows that ends does ([MS-ERREF] 2.3.1).
   *
   * @param before how many programs still start as they should, from now on
   * @param failing how many do not, behind them
   * @return this
   */
  public FakeGuest failingPrograms(int before, int failing) {
    condition.failsPrograms(before, failing);
    return this;
  }

  /** {@return this, whose list of processes fails, as without its service for management} */
  public FakeGuest withoutProcessList() {
    condition.listsNoProcesses();
    return this;
  }

  /** {@return the names of its scheduled tasks} */
  public Set<String> tasks() {
    return tasks.names();
  }

  /** {@return where trouble with its channels is planned} */
  public ChannelTrouble channel() {
    return channel;
  }

  /** {@return the hypervisor's word on it} */
  public GuestPower power() {
    return power;
  }

  /** {@return a clock whose pauses let the job in the guest go on} */
  public ControllerClock clock() {
    return clock;
  }

  /** {@return the machine itself} */
  public FakeWindows windows() {
    return windows;
  }

  /** Ends the JVM that works in the guest, as Windows would: at once and without a word. */
  public void killJob() {
    turns.kill();
  }

  /** Ends that JVM and its launcher, as a restart does: nobody is left to tell of it. */
  public void killJobAndLauncher() {
    tasks.killLauncher();
    turns.kill();
  }

  /** What launchers do behind their jobs, as long as the guest has power. */
  private void endAlone(Duration passed) {
    GuestCommands commands = new GuestCommands(windows, tasks, condition);
    if (windows.power() == PowerState.ON) {
      tasks.letPass(passed).forEach(commands::run);
    }
  }

  private final class WordOfHypervisor implements GuestPower {
    @Override
    public State state() {
      return switch (windows.power()) {
        case OFF -> State.OFF;
        default -> State.ON;
      };
    }

    @Override
    public void powerOff() {
      windows.control().power().powerOff();
    }
  }

  private final class SteppingClock implements ControllerClock {
    private Duration elapsed = Duration.ZERO;

    @Override
    public synchronized Duration elapsed() {
      return elapsed;
    }

    @Override
    public synchronized void pause(Duration duration) throws InterruptedException {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      letPass(duration);
    }

    private synchronized void letPass(Duration duration) {
      elapsed = elapsed.plus(duration);
      if (turns.isWorking()) {
        turns.pass();
      } else {
        windows.letTimePass(duration);
        endAlone(duration);
      }
    }
  }
}
