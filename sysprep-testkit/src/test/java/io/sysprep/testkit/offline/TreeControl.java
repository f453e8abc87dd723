package io.sysprep.testkit.offline;

import io.sysprep.machine.FilesControl;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.PowerControl;
import io.sysprep.machine.ProgramsControl;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.ServicesControl;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.opentest4j.TestAbortedException;

/** Changes the files of a tree behind the back of the view, for the contracts of reading. */
record TreeControl(Path root) implements MachineControl, FilesControl {

  private static final String AT_REST = "Nothing of a Windows at rest can be changed";

  @Override
  public FilesControl files() {
    return this;
  }

  @Override
  public void createFolders(WindowsPath folder) {
    run(() -> Files.createDirectories(path(folder)));
  }

  @Override
  public boolean createPrivateFolder(WindowsPath folder) {
    throw new TestAbortedException(AT_REST);
  }

  @Override
  public void write(WindowsPath path, byte[] content) {
    createFolders(path.parent().orElseThrow());
    run(() -> Files.write(path(path), content));
  }

  @Override
  public boolean create(WindowsPath path, byte[] content) {
    throw new TestAbortedException(AT_REST);
  }

  @Override
  public void append(WindowsPath path, byte[] content) {
    run(() -> Files.write(path(path), content, StandardOpenOption.APPEND));
  }

  @Override
  public void copy(WindowsPath from, WindowsPath to) {
    throw new TestAbortedException(AT_REST);
  }

  @Override
  public void delete(WindowsPath path) {
    throw new TestAbortedException(AT_REST);
  }

  @Override
  public RegistryControl registry() {
    throw new TestAbortedException(AT_REST);
  }

  @Override
  public ServicesControl services() {
    throw new TestAbortedException(AT_REST);
  }

  @Override
  public ProgramsControl programs() {
    throw new TestAbortedException(AT_REST);
  }

  @Override
  public PowerControl power() {
    throw new TestAbortedException(AT_REST);
  }

  private Path path(WindowsPath path) {
    return root.resolve(path.toString().substring(3).replace('\\', '/'));
  }

  private interface Change {
    Object make() throws IOException;
  }

  private static void run(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
