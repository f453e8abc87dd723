package io.sysprep.testkit.guest;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.ServicesControl;
import io.sysprep.machine.WindowsPath;

/** A machine on which each status that a job tells waits for its turn. */
record MachineInTurns(Machine machine, Turns turns)
    implements Machine, MachineControl, FilesControl {

  @Override
  public MachineView view() {
    turns.requireAlive();
    return machine.view();
  }

  @Override
  public MachineControl control() {
    turns.requireAlive();
    return this;
  }

  @Override
  public void close() {}

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
  public void write(WindowsPath path, byte[] content) {
    if (path.fileName().startsWith("status-")) {
      turns.step();
    }
    machine.control().files().write(path, content);
  }

  @Override
  public void createFolders(WindowsPath folder) {
    machine.control().files().createFolders(folder);
  }

  @Override
  public boolean createPrivateFolder(WindowsPath folder) {
    return machine.control().files().createPrivateFolder(folder);
  }

  @Override
  public boolean create(WindowsPath path, byte[] content) {
    return machine.control().files().create(path, content);
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
}
