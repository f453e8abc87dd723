package io.sysprep.licensing;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.ServicesControl;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs a copy of slmgr.vbs, which prints English in UTF-16, and lists what was done. */
final class EnglishCopyControl implements MachineControl, FilesControl, ProgramsControl {

  final List<String> done = new ArrayList<>();
  private final String printed;

  EnglishCopyControl(String printed) {
    this.printed = printed;
  }

  @Override
  public void copy(WindowsPath from, WindowsPath to) {
    done.add("copy " + from + " to " + to);
  }

  @Override
  public void delete(WindowsPath path) {
    done.add("delete " + path);
  }

  @Override
  public CommandOutput run(ProgramLaunch launch, Duration deadline) {
    done.add(launch.toString());
    byte[] output = printed.getBytes(StandardCharsets.UTF_16LE);
    return new CommandOutput(0, Bytes.of(output), Bytes.of());
  }

  @Override
  public FilesControl files() {
    return this;
  }

  @Override
  public ProgramsControl programs() {
    return this;
  }

  private static AssertionError unasked() {
    return new AssertionError("Licensing does not change this");
  }

  @Override
  public RunningProgram launch(ProgramLaunch launch) {
    throw unasked();
  }

  @Override
  public void createFolders(WindowsPath folder) {
    throw unasked();
  }

  @Override
  public boolean create(WindowsPath path, byte[] content) {
    throw unasked();
  }

  @Override
  public void write(WindowsPath path, byte[] content) {
    throw unasked();
  }

  @Override
  public void append(WindowsPath path, byte[] content) {
    throw unasked();
  }

  @Override
  public RegistryControl registry() {
    throw unasked();
  }

  @Override
  public ServicesControl services() {
    throw unasked();
  }

  @Override
  public PowerControl power() {
    throw unasked();
  }
}
