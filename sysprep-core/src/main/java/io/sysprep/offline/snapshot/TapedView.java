package io.sysprep.offline.snapshot;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineClock;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.RegistryView;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.SystemView;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiView;
import java.util.List;

/** A machine over a tape. */
public final class TapedView implements MachineView {

  private final TapedRegistry registry;
  private final TapedFiles files;
  private final TapedActivity activity;
  private final TapedPeople people;
  private final TapedSystem system;
  private final TapedClock clock;

  TapedView(Tape tape) {
    this.registry = new TapedRegistry(tape);
    this.files = new TapedFiles(tape);
    this.activity = new TapedActivity(tape);
    this.people = new TapedPeople(tape);
    this.system = new TapedSystem(tape);
    this.clock = new TapedClock(tape);
  }

  /** {@return a machine that has the answers of a document} */
  public static MachineView replaying(List<JsonObject> answers) {
    return new TapedView(new ReplayTape(answers));
  }

  @Override
  public RegistryView registry() {
    return registry;
  }

  @Override
  public WmiView wmi() {
    return activity;
  }

  @Override
  public FilesView files() {
    return files;
  }

  @Override
  public VolumesView volumes() {
    return activity;
  }

  @Override
  public ServicesView services() {
    return activity;
  }

  @Override
  public ProcessesView processes() {
    return activity;
  }

  @Override
  public AccountsView accounts() {
    return people;
  }

  @Override
  public AppxView appx() {
    return people;
  }

  @Override
  public SystemView system() {
    return system;
  }

  @Override
  public CommandsView commands() {
    return activity;
  }

  @Override
  public MachineClock clock() {
    return clock;
  }
}
