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

/** Reads the files of the fake; a stream reads what the file held when it was opened. */
final class FakeFilesView implements FilesView {

  private final Gate gate;

  FakeFilesView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    Question question = Question.of("look at", Subject.file(path));
    return gate.ask(question, Optional.empty(), () -> files(path, question).info(path));
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    Question question = Question.of("list", Subject.file(folder));
    return gate.ask(question, Optional.empty(), () -> files(folder, question).list(folder));
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    Question question = Question.of("read", Subject.file(path));
    return gate.ask(question, Optional.empty(), () -> open(path, offset, question));
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    Question question = Question.of("read the version of", Subject.file(path));
    return gate.ask(question, Optional.empty(), () -> files(path, question).version(path));
  }

  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    Question question = Question.of("read the protection of", Subject.file(path));
    return gate.ask(question, Optional.empty(), () -> files(path, question).protection(path));
  }

  private Optional<InputStream> open(WindowsPath path, long offset, Question question) {
    FileTree files = files(path, question);
    if (files.isFolder(path)) {
      throw Failures.of(Reason.FAILED, question, Failures.ACCESS_DENIED);
    }
    return files.open(path, offset);
  }

  /** The files, where the fake models what is asked of them. */
  private FileTree files(WindowsPath path, Question question) {
    requireDrive(path, question);
    return gate.computer().installation().files();
  }

  /** Shares are not modelled; a drive that is not there has nothing on it. */
  static void requireDrive(WindowsPath path, Question question) {
    if (path.drive().isEmpty()) {
      throw new UnmodelledException(question + ": shares");
    }
  }
}
