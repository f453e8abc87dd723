package io.sysprep.testkit.state;

import io.sysprep.machine.CurrentUser;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A machine that runs an installation: it has time, processes, power and a history. */
public final class Computer {

  /** How long Windows needs to go down once that has begun. */
  public static final Duration SHUTDOWN = Duration.ofSeconds(5);

  private final Hardware hardware;
  private final Installation installation;
  private final Timeline timeline;
  private final Processes processes;
  private final List<MachineEvent> events = new ArrayList<>();
  private PowerState power = PowerState.OFF;
  private int boots;
  private Runnable startup = () -> {};
  private final UserSession session;

  /**
   * Makes a computer that is off.
   *
   * @param hardware what it is made of
   * @param installation what is on its disks
   * @param timeline its time
   * @param session who works on it
   */
  public Computer(
      Hardware hardware, Installation installation, Timeline timeline, UserSession session) {
    this.hardware = hardware;
    this.installation = installation;
    this.timeline = timeline;
    this.processes = new Processes(timeline);
    this.session = session;
  }

  /**
   * Says what Windows does after each boot.
   *
   * @param work what it does
   */
  public void afterBoot(Runnable work) {
    startup = work;
  }

  /** {@return what it is made of} */
  public Hardware hardware() {
    return hardware;
  }

  /** {@return what is on its disks} */
  public Installation installation() {
    return installation;
  }

  /** {@return its time} */
  public Timeline timeline() {
    return timeline;
  }

  /** {@return its processes} */
  public Processes processes() {
    return processes;
  }

  /** {@return how often it was powered on or restarted} */
  public int boots() {
    return boots;
  }

  /** {@return whether it runs} */
  public PowerState power() {
    return power;
  }

  /** {@return all that happened, in order} */
  public List<MachineEvent> events() {
    return List.copyOf(events);
  }

  /** {@return who works on it now} */
  public CurrentUser user() {
    return session.user(installation);
  }

  /**
   * Notes that something happened.
   *
   * @param kind what
   * @param detail on what
   */
  public void happened(MachineEvent.Kind kind, String detail) {
    events.add(new MachineEvent(timeline.now(), kind, detail));
  }

  /**
   * Moves the image state.
   *
   * @param state the new state
   */
  public void moveTo(ImageState state) {
    Optional<ImageState> before = installation.imageState();
    installation.moveTo(state, timeline.now());
    if (before.filter(state::equals).isEmpty()) {
      happened(MachineEvent.Kind.IMAGE_STATE_CHANGED, state.name());
    }
  }

  /** Powers it on; Windows boots and does what there is to do after a boot. */
  public void powerOn() {
    if (power != PowerState.OFF) {
      throw new IllegalStateException("The machine is not off: " + power);
    }
    power = PowerState.ON;
    boots++;
    happened(MachineEvent.Kind.POWERED_ON, "");
    processes.boot();
    Reboot.finish(installation);
    startup.run();
  }

  /**
   * Takes it over as if it had been running for long.
   *
   * <p>For machines that a test begins with: nothing is recorded, nothing happens.
   */
  public void resume() {
    power = PowerState.ON;
  }

  /**
   * Begins to go down.
   *
   * @param restart whether to come up again
   */
  public void shutDown(boolean restart) {
    if (power == PowerState.ON) {
      power = PowerState.SHUTTING_DOWN;
      timeline.schedule(SHUTDOWN, () -> goDown(restart));
    }
  }

  private void goDown(boolean restart) {
    cutPower();
    if (restart) {
      powerOn();
    }
  }

  /** Goes off at once, whatever is running. */
  public void cutPower() {
    timeline.forgetTasks();
    processes.clear();
    if (power != PowerState.OFF) {
      power = PowerState.OFF;
      happened(MachineEvent.Kind.POWERED_OFF, "");
    }
  }
}
