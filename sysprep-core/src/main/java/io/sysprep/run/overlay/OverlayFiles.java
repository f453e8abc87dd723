package io.sysprep.run.overlay;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineChange.FileAppended;
import io.sysprep.machine.MachineChange.FileCopied;
import io.sysprep.machine.MachineChange.FileDeleted;
import io.sysprep.machine.MachineChange.FileWritten;
import io.sysprep.machine.MachineChange.FolderCreated;
import io.sysprep.machine.MachineChange.PrivateFolderCreated;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** Changes files in their layer, refuses what Windows would refuse, and tells the recorder. */
final class OverlayFiles implements FilesControl {

  /** What is appended to is kept in memory; a file that large is no journal and no script. */
  private static final int APPEND_LIMIT = 64 * 1024 * 1024;

  private final FileLayer layer;
  private final Recorder recorder;

  OverlayFiles(FileLayer layer, Recorder recorder) {
    this.layer = layer;
    this.recorder = recorder;
  }

  @Override
  public void createFolders(WindowsPath folder) {
    synchronized (layer) {
      if (makeFolders("create folder", folder)) {
        recorder.record(new FolderCreated(folder));
      }
    }
  }

  private boolean makeFolders(String attempt, WindowsPath folder) {
    Optional<FileInfo> there = layer.info(folder);
    if (there.isPresent()) {
      return !isFolder(attempt, there.get());
    }
    Optional<WindowsPath> above = folder.parent();
    if (above.isEmpty()) {
      throw FileRefusal.MISSING_FOLDER.of(attempt, folder);
    }
    makeFolders(attempt, above.get());
    layer.makeFolder(folder, false);
    return true;
  }

  @Override
  public boolean createPrivateFolder(WindowsPath folder) {
    String attempt = "create folder for administrators";
    synchronized (layer) {
      layer.requirePrivate(folder);
      Optional<FileInfo> there = layer.info(folder);
      if (there.isPresent()) {
        return !isFolder(attempt, there.get());
      }
      requireFolderAbove(attempt, folder);
      layer.makeFolder(folder, true);
      recorder.record(new PrivateFolderCreated(folder));
      return true;
    }
  }

  private static boolean isFolder(String attempt, FileInfo there) {
    if (!there.folder()) {
      throw FileRefusal.FILE_IN_THE_WAY.of(attempt, there.path());
    }
    return true;
  }

  @Override
  public void write(WindowsPath path, byte[] content) {
    synchronized (layer) {
      requireRoomForFile("write", path);
      change(new FileWritten(path, Bytes.of(content)), path, new FileContent.InMemory(content));
    }
  }

  @Override
  public boolean create(WindowsPath path, byte[] content) {
    synchronized (layer) {
      if (layer.info(path).isPresent()) {
        return false;
      }
      write(path, content);
      return true;
    }
  }

  @Override
  public void append(WindowsPath path, byte[] content) {
    synchronized (layer) {
      requireRoomForFile("append to", path);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      layer.read(path, APPEND_LIMIT).ifPresent(all::writeBytes);
      all.writeBytes(content);
      FileContent joined = new FileContent.InMemory(all.toByteArray());
      change(new FileAppended(path, Bytes.of(content)), path, joined);
    }
  }

  @Override
  public void copy(WindowsPath from, WindowsPath to) {
    synchronized (layer) {
      FileContent content = layer.content(from).orElseThrow(() -> nothingToCopy(from));
      requireRoomForFile("copy to", to);
      change(new FileCopied(from, to), to, content);
    }
  }

  private MachineException nothingToCopy(WindowsPath from) {
    boolean folder = layer.info(from).isPresent();
    return (folder ? FileRefusal.IS_FOLDER : FileRefusal.MISSING_FILE).of("copy", from);
  }

  @Override
  public void delete(WindowsPath path) {
    synchronized (layer) {
      if (layer.list(path).orElse(List.of()).isEmpty()) {
        remove(path);
      } else {
        throw FileRefusal.NOT_EMPTY.of("delete", path);
      }
    }
  }

  private void remove(WindowsPath path) {
    if (layer.info(path).isPresent()) {
      layer.remove(path);
      recorder.record(new FileDeleted(path));
    }
  }

  private void change(MachineChange change, WindowsPath path, FileContent content) {
    layer.write(path, content);
    recorder.record(change);
  }

  private void requireRoomForFile(String attempt, WindowsPath path) {
    if (layer.isFolder(path)) {
      throw FileRefusal.IS_FOLDER.of(attempt, path);
    }
    requireFolderAbove(attempt, path);
  }

  private void requireFolderAbove(String attempt, WindowsPath path) {
    Optional<WindowsPath> above = path.parent();
    if (above.isEmpty() || !layer.isFolder(above.get())) {
      throw FileRefusal.MISSING_FOLDER.of(attempt, path);
    }
  }
}
