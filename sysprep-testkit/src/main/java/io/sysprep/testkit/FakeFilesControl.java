package io.sysprep.testkit;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.FileTree;
import java.time.Instant;
import java.util.List;

/** Changes the files of the fake; what changes nothing is not recorded as a change. */
final class FakeFilesControl implements FilesControl {

  private final Gate gate;

  FakeFilesControl(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void createFolders(WindowsPath folder) {
    Question question = Question.of("create folder", Subject.file(folder));
    gate.change(
        question,
        new MachineChange.FolderCreated(folder),
        () -> !files().isFolder(folder),
        () -> {
          requirePlaceForFolder(folder, question);
          files().createFolders(folder, now());
        });
  }

  @Override
  public boolean createPrivateFolder(WindowsPath folder) {
    Question question = Question.of("create folder for administrators", Subject.file(folder));
    return gate.change(
        question,
        new MachineChange.PrivateFolderCreated(folder),
        () -> isFreeOrPrivate(folder, question),
        () -> {
          requirePlaceForPrivateFolder(folder, question);
          files().createFolders(folder, now());
          files().protect(folder, FileProtection.forAdministrators());
        });
  }

  private boolean isFreeOrPrivate(WindowsPath folder, Question question) {
    files()
        .protection(folder)
        .ifPresent(found -> found.requirePrivate(folder, gate.computer().user().sid()));
    if (files().isFile(folder)) {
      throw Failures.of(Reason.FAILED, question, Failures.ALREADY_EXISTS);
    }
    return !files().isFolder(folder);
  }

  /** Only an elevated program may make Administrators the owner. */
  private void requirePlaceForPrivateFolder(WindowsPath folder, Question question) {
    FakeFilesView.requireDrive(folder, question);
    Elevation.require(gate.computer(), question);
    if (folder.parent().filter(files()::isFolder).isEmpty()) {
      throw Failures.of(Reason.MISSING, question, Failures.PATH_NOT_FOUND);
    }
  }

  @Override
  public void write(WindowsPath path, byte[] content) {
    Question question = Question.of("write file", Subject.file(path));
    gate.change(
        question,
        new MachineChange.FileWritten(path, Bytes.of(content)),
        () -> {
          requirePlaceForFile(path, question);
          files().write(path, content, now());
        });
  }

  @Override
  public boolean create(WindowsPath path, byte[] content) {
    Question question = Question.of("create file", Subject.file(path));
    return gate.change(
        question,
        new MachineChange.FileWritten(path, Bytes.of(content)),
        () -> files().info(path).isEmpty(),
        () -> {
          requirePlaceForFile(path, question);
          files().write(path, content, now());
        });
  }

  @Override
  public void append(WindowsPath path, byte[] content) {
    Question question = Question.of("append to file", Subject.file(path));
    gate.change(
        question,
        new MachineChange.FileAppended(path, Bytes.of(content)),
        () -> {
          requirePlaceForFile(path, question);
          files().append(path, content, now());
        });
  }

  @Override
  public void copy(WindowsPath from, WindowsPath to) {
    Question reading = Question.of("copy file", Subject.file(from));
    if (!gate.ask(reading, false, () -> files().isFile(from))) {
      throw Failures.of(Reason.MISSING, reading, Failures.FILE_NOT_FOUND);
    }
    Question writing = Question.of("copy to file", Subject.file(to));
    gate.change(
        writing,
        new MachineChange.FileCopied(from, to),
        () -> {
          requirePlaceForFile(to, writing);
          files().copy(from, to, now());
        });
  }

  @Override
  public void delete(WindowsPath path) {
    Question question = Question.of("delete", Subject.file(path));
    gate.change(
        question,
        new MachineChange.FileDeleted(path),
        () -> files().info(path).isPresent(),
        () -> {
          Elevation.requireFor(path, gate.computer(), question);
          requireEmpty(path, question);
          requireWritable(path, question);
          files().delete(path);
        });
  }

  private void requirePlaceForFile(WindowsPath path, Question question) {
    FakeFilesView.requireDrive(path, question);
    Elevation.requireFor(path, gate.computer(), question);
    if (path.parent().filter(files()::isFolder).isEmpty()) {
      throw Failures.of(Reason.MISSING, question, Failures.PATH_NOT_FOUND);
    }
    if (files().isFolder(path)) {
      throw Failures.of(Reason.FAILED, question, Failures.ACCESS_DENIED);
    }
    requireWritable(path, question);
  }

  /** Windows lets nobody write, replace or delete a file that is read-only. */
  private void requireWritable(WindowsPath path, Question question) {
    if (files().info(path).filter(FileInfo::readOnly).isPresent()) {
      throw Failures.of(Reason.DENIED, question, Failures.ACCESS_DENIED);
    }
  }

  private void requirePlaceForFolder(WindowsPath folder, Question question) {
    FakeFilesView.requireDrive(folder, question);
    Elevation.requireFor(folder, gate.computer(), question);
    if (folder.drive().filter(drive -> hasVolume(drive)).isEmpty()) {
      throw Failures.of(Reason.MISSING, question, Failures.PATH_NOT_FOUND);
    }
    if (isFileOrBelowOne(folder)) {
      throw Failures.of(Reason.FAILED, question, Failures.ACCESS_DENIED);
    }
  }

  private boolean isFileOrBelowOne(WindowsPath path) {
    return files().isFile(path) || path.parent().filter(this::isFileOrBelowOne).isPresent();
  }

  private boolean hasVolume(char letter) {
    return gate.computer().installation().volumes().all().stream()
        .anyMatch(volume -> volume.letter() == letter);
  }

  private void requireEmpty(WindowsPath path, Question question) {
    if (!files().list(path).orElse(List.of()).isEmpty()) {
      throw Failures.of(Reason.FAILED, question, Failures.FOLDER_NOT_EMPTY);
    }
  }

  private FileTree files() {
    return gate.computer().installation().files();
  }

  private Instant now() {
    return gate.computer().timeline().now();
  }
}
