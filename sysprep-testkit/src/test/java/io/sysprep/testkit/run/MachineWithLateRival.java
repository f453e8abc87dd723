package io.sysprep.testkit.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.ServicesControl;
import io.sysprep.machine.WindowsPath;
import java.util.List;
import java.util.Optional;

/** A machine on which another program starts, and takes the lock, just before we can. */
record MachineWithLateRival(Machine machine, WindowsPath rival)
    implements Machine, MachineControl, FilesControl {

  @Override
  public boolean create(WindowsPath path, byte[] content) {
    if (path.equals(Scene.LOCK) && view().processes().named(rival.fileName()).isEmpty()) {
      programs().launch(new ProgramLaunch(rival, List.of(), Optional.empty()));
      ProcessInfo owner = machine.view().processes().named(rival.fileName()).get(0);
      String lock = owner.id() + " " + owner.name() + " " + owner.startedAt().orElseThrow() + "\n";
      machine.control().files().create(path, lock.getBytes(UTF_8));
    }
    return machine.control().files().create(path, content);
  }

  @Override
  public boolean createPrivateFolder(WindowsPath folder) {
    return machine.control().files().createPrivateFolder(folder);
  }

  @Override
  public void createFolders(WindowsPath folder) {
    machine.control().files().createFolders(folder);
  }

  @Override
  public void write(WindowsPath path, byte[] content) {
    machine.control().files().write(path, content);
  }

  @Override
  public void append(WindowsPath path, byte[] content) {
    machine.control().files().append(path, content);
  }

  @Override
  public void copy(WindowsPath from, WindowsPath to) {
    machine.control().files().copy(from, to);
  }

  @Override
  public void delete(WindowsPath path) {
    machine.control().files().delete(path);
  }

  @Override
  public MachineView view() {
    return machine.view();
  }

  @Override
  public MachineControl control() {
    return this;
  }

  @Override
  public RegistryControl registry() {
    return machine.control().registry();
  }

  @Override
  public FilesControl files() {
    return this;
  }

  @Override
  public ServicesControl services() {
    return machine.control().services();
  }

  @Override
  public ProgramsControl programs() {
    return machine.control().programs();
  }

  @Override
  public PowerControl power() {
    return machine.control().power();
  }

  @Override
  public void close() {
    machine.close();
  }
}
