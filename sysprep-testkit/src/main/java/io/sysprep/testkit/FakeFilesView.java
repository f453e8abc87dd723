package io.sysprep.testkit;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.FileTree;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of the fake; a stream reads what the file held when it was opened. */
final class FakeFilesView implements FilesView {

  private final Gate gate;

  FakeFilesView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    return ask("look at", path, files -> files.info(path));
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    return ask("list", folder, files -> files.list(folder));
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    return ask("read", path, files -> open(files, path, offset));
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    return ask("read the version of", path, files -> files.version(path));
  }

  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    return ask("read the protection of", path, files -> files.protection(path));
  }

  private static Optional<InputStream> open(FileTree files, WindowsPath path, long offset) {
    if (files.isFolder(path)) {
      Question question = Question.of("read", Subject.file(path));
      throw Failures.of(Reason.FAILED, question, Failures.ACCESS_DENIED);
    }
    return files.open(path, offset);
  }

  private <T> Optional<T> ask(
      String attempt, WindowsPath path, Function<FileTree, Optional<T>> answer) {
    Question question = Question.of(attempt, Subject.file(path));
    return gate.ask(
        question,
        Optional.empty(),
        () -> {
          requireDrive(path, question);
          return answer.apply(gate.computer().installation().files());
        });
  }

  /** Shares are not modelled; a drive that is not there has nothing on it. */
  static void requireDrive(WindowsPath path, Question question) {
    if (path.drive().isEmpty()) {
      throw new UnmodelledException(question + ": shares");
    }
  }
}
