package io.sysprep.run.overlay;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RunningProgram;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Lists launched programs and lets them have their effect, without running them. */
final class OverlayPrograms implements ProgramsControl {

  private final FilesView files;
  private final Recorder recorder;
  private final Consumer<ProgramLaunch> effect;

  OverlayPrograms(FilesView files, Recorder recorder, Consumer<ProgramLaunch> effect) {
    this.files = files;
    this.recorder = recorder;
    this.effect = effect;
  }

  @Override
  public RunningProgram launch(ProgramLaunch launch) {
    Optional<FileInfo> program = files.info(launch.program());
    if (program.isEmpty() || program.get().folder()) {
      throw FileRefusal.MISSING_FILE.of("start", launch.program());
    }
    recorder.record(new MachineChange.ProgramLaunched(launch));
    effect.accept(launch);
    return new EndedProgram();
  }

  @Override
  public CommandOutput run(ProgramLaunch launch, Duration deadline) {
    launch(launch);
    return new CommandOutput(EndedProgram.EXIT_CODE, Bytes.of(), Bytes.of());
  }
}
