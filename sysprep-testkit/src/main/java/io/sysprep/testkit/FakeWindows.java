package io.sysprep.testkit;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.boot.Startup;
import io.sysprep.testkit.life.MachineEvent;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.testkit.life.SysprepBehaviour;
import io.sysprep.testkit.programs.ManageBde;
import io.sysprep.testkit.programs.PowerShell;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.Program;
import io.sysprep.testkit.sysprep.SysprepProgram;
import io.sysprep.verify.ImageState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Windows machine that exists in memory only, to test imaging tools with on any operating system.
 *
 * <p>A test takes a product, changes what matters, and builds; the machine then runs:
 *
 * <pre>{@code
 * FakeWindows windows =
 *     FakeWindows.windowsServer2022().withCloudbaseInit(unattendXml).withRearmCount(0).build();
 *
 * PreflightReport report = Sysprep.on(windows).preflight(plan);
 *
 * assertThat(report.blockers()).extracting(CheckResult::id).contains("rearm-count");
 * assertThat(windows.changes()).isEmpty();
 * }</pre>
 *
 * <p>All ports answer from one state: a service that is stopped is so for the service manager, the
 * registry and WMI. What the fake does not model throws {@link UnmodelledException}. Its time
 * passes only when the program under test pauses, waits for a program or lets a deadline pass, and
 * when a test says so; no thread ever sleeps. Everything drawn at random is drawn from a seed. Safe
 * for use by several threads.
 */
public final class FakeWindows implements Machine {

  private static final Duration LONGEST_BOOT = Duration.ofHours(1);
  private static final Set<MachineEvent.Kind> SETTLED =
      Set.of(
          MachineEvent.Kind.READY, MachineEvent.Kind.DIALOG_SHOWN, MachineEvent.Kind.POWERED_OFF);

  private final Computer computer;
  private final Script script;
  private final Caller caller = new Caller();
  private final SysprepBehaviour sysprep = new SysprepBehaviour();
  private final Faults faults;
  private final CallerGate gate;
  private final MachineView view;
  private final MachineControl control;
  private final MachineView inspection;

  FakeWindows(Computer computer, Script script) {
    this.computer = computer;
    this.script = script;
    this.faults = new Faults(caller, computer);
    computer.afterBoot(() -> Startup.begin(computer, sysprep));
    this.gate = new CallerGate(computer, caller, faults);
    Runnable requireAlive = () -> caller.requireAlive(computer);
    this.view = FakeView.through(gate, new FakeClock(computer, requireAlive), script);
    this.control = FakeControl.through(gate, programs(), requireAlive);
    FakeClock inspectedClock = new FakeClock(computer, () -> {});
    this.inspection = FakeView.through(new TestGate(computer), inspectedClock, script);
  }

  /** The programs that a test scripted stand before those that are simulated. */
  private Map<WindowsPath, Program> programs() {
    Map<WindowsPath, Program> programs = new HashMap<>();
    programs.put(Paths.SYSPREP_EXE, new SysprepProgram(sysprep));
    programs.put(Paths.SYSTEM32.resolve("manage-bde.exe"), new ManageBde());
    programs.put(
        Paths.SYSTEM32.resolve("WindowsPowerShell\\v1.0\\powershell.exe"), new PowerShell());
    programs.putAll(script.programs());
    return programs;
  }

  /** {@return a machine with Windows Server 2012 (build 9200), to be built} */
  public static FakeWindowsBuilder windowsServer2012() {
    return FakeWindowsBuilder.of("windowsServer2012");
  }

  /** {@return a machine with Windows Server 2012 R2 (build 9600), to be built} */
  public static FakeWindowsBuilder windowsServer2012R2() {
    return FakeWindowsBuilder.of("windowsServer2012R2");
  }

  /** {@return a machine with Windows Server 2016 (build 14393), to be built} */
  public static FakeWindowsBuilder windowsServer2016() {
    return FakeWindowsBuilder.of("windowsServer2016");
  }

  /** {@return a machine with Windows Server 2019 (build 17763), to be built} */
  public static FakeWindowsBuilder windowsServer2019() {
    return FakeWindowsBuilder.of("windowsServer2019");
  }

  /** {@return a machine with Windows Server 2022 (build 20348), to be built} */
  public static FakeWindowsBuilder windowsServer2022() {
    return FakeWindowsBuilder.of("windowsServer2022");
  }

  /** {@return a machine with Windows Server 2025 (build 26100), to be built} */
  public static FakeWindowsBuilder windowsServer2025() {
    return FakeWindowsBuilder.of("windowsServer2025");
  }

  /**
   * {@return a machine with Windows 10 22H2 (build 19045, whose files carry build 19041), to be
   * built}
   */
  public static FakeWindowsBuilder windows10() {
    return FakeWindowsBuilder.of("windows10");
  }

  /** {@return a machine with Windows 11 24H2 (build 26100), to be built} */
  public static FakeWindowsBuilder windows11() {
    return FakeWindowsBuilder.of("windows11");
  }

  /** {@return every product as {@link #windowsServer2022()} gives it, oldest first} */
  public static List<FakeWindowsBuilder> everyProduct() {
    return FakeWindowsBuilder.everyProduct();
  }

  @Override
  public MachineView view() {
    return view;
  }

  @Override
  public MachineControl control() {
    return control;
  }

  /**
   * Ends the use of the machine: the program under test may ask it nothing more.
   *
   * <p>A test may look at it afterwards, with {@link #inspect()} and all that is not a port.
   */
  @Override
  public void close() {
    caller.close();
  }

  /**
   * Looks at the machine from outside: no fault strikes, nothing is recorded, and it may be off.
   *
   * @return what a test can look at
   */
  public MachineView inspect() {
    return inspection;
  }

  /** {@return where faults are planted} */
  public Faults faults() {
    return faults;
  }

  /** {@return how sysprep.exe and Setup behave here; as they should, unless told otherwise} */
  public SysprepBehaviour sysprep() {
    return sysprep;
  }

  /** {@return every change that the program under test made, in order} */
  public List<MachineChange> changes() {
    return gate.changes();
  }

  /** {@return every question and every change that the program under test tried, in order} */
  public List<Question> asked() {
    return gate.asked();
  }

  /** {@return what happened by itself, in order} */
  public List<MachineEvent> events() {
    synchronized (computer) {
      return computer.events();
    }
  }

  /**
   * Tells what happened, for somebody who wants to know why a test failed.
   *
   * @return what happened by itself, and what the program under test changed, a line each
   */
  public String history() {
    synchronized (computer) {
      return new History(events(), changes()).text();
    }
  }

  /** {@return whether it runs} */
  public PowerState power() {
    synchronized (computer) {
      return computer.power();
    }
  }

  /** {@return the image state; empty when the registry holds none that is known} */
  public Optional<ImageState> imageState() {
    synchronized (computer) {
      return computer.installation().imageState();
    }
  }

  /** {@return the machine's SID} */
  public Sid machineSid() {
    synchronized (computer) {
      return computer.installation().accounts().machineSid();
    }
  }

  /**
   * {@return whether the built-in Administrator has a password; generalizing Windows Server 2012
   * and 2012 R2 deletes it}
   */
  public boolean isAdministratorPasswordSet() {
    synchronized (computer) {
      return computer.installation().isAdministratorPasswordSet();
    }
  }

  /**
   * Lets time pass on the machine.
   *
   * @param duration how long
   */
  public void letTimePass(Duration duration) {
    synchronized (computer) {
      computer.timeline().advance(duration);
    }
  }

  /**
   * Sets the clock of the machine, as a synchronisation of its time does.
   *
   * <p>Time itself neither passes nor goes back: what goes on on the machine takes as long as
   * before.
   *
   * @param moment what the clock shows from now on
   */
  public void setClock(Instant moment) {
    synchronized (computer) {
      computer.timeline().set(moment);
    }
  }

  /**
   * Powers the machine on and lets time pass until Windows is ready, or waits for somebody.
   *
   * <p>A sealed machine specializes for itself: the seal is used up. The program under test is
   * started again, too.
   *
   * @throws IllegalStateException when the machine is not off
   */
  public void powerOn() {
    synchronized (computer) {
      finishShutdown();
      int before = computer.events().size();
      computer.powerOn();
      caller.restart(computer.boots());
      computer.timeline().advanceUntil(() -> hasSettled(before), LONGEST_BOOT);
    }
  }

  /** Takes the power away, whatever the machine is doing. */
  public void cutPower() {
    synchronized (computer) {
      computer.cutPower();
    }
  }

  /**
   * Images the machine; where it is shutting down, waits until it is off.
   *
   * @return an image, which shares nothing with this machine
   * @throws IllegalStateException when the machine is running
   */
  public FakeImage captureImage() {
    synchronized (computer) {
      finishShutdown();
      if (computer.power() != PowerState.OFF) {
        throw new IllegalStateException("A running machine cannot be imaged; power it off first");
      }
      return new FakeImage(computer, script);
    }
  }

  /**
   * Images the machine as its host does: where it runs, the power button shuts it down first.
   *
   * @return an image, which shares nothing with this machine
   * @throws IllegalStateException when it restarts instead of going off
   */
  public FakeImage powerOffAndCapture() {
    synchronized (computer) {
      computer.shutDown(false);
      return captureImage();
    }
  }

  private void finishShutdown() {
    if (computer.power() == PowerState.SHUTTING_DOWN) {
      computer.timeline().advance(Computer.SHUTDOWN);
    }
  }

  private boolean hasSettled(int eventsBefore) {
    List<MachineEvent> events = computer.events();
    return events.subList(eventsBefore, events.size()).stream()
        .map(MachineEvent::kind)
        .anyMatch(SETTLED::contains);
  }

  /**
   * Begins another machine that is like this one is now.
   *
   * @return a builder; it shares nothing with this machine
   */
  public FakeWindowsBuilder toBuilder() {
    synchronized (computer) {
      return FakeWindowsBuilder.like(computer, script);
    }
  }

  /** {@return the product and whether it runs} */
  @Override
  public String toString() {
    synchronized (computer) {
      return computer.installation().product().name() + ", " + computer.power();
    }
  }
}
