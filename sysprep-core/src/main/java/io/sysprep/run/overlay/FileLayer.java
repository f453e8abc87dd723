package io.sysprep.run.overlay;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.overlay.FileNode.Gone;
import io.sysprep.run.overlay.FileNode.Written;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Files and folders as they were changed over the machine below.
 *
 * <p>Whatever path has a node here shows that node, and nothing of the machine below shows under
 * it: a folder is made only where there was none, and is deleted only when it is empty.
 */
final class FileLayer implements FilesView {

  private final FilesView base;
  private final Supplier<Sid> user;
  private final InstantSource clock;
  private final Map<WindowsPath, FileNode> nodes = new HashMap<>();

  FileLayer(FilesView base, Supplier<Sid> user, InstantSource clock) {
    this.base = base;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public synchronized Optional<FileInfo> info(WindowsPath path) {
    FileNode node = nodes.get(path);
    if (node != null) {
      return node.info(path);
    }
    return isUnderNode(path) ? Optional.empty() : base.info(path);
  }

  @Override
  public synchronized Optional<List<WindowsPath>> list(WindowsPath folder) {
    if (!isFolder(folder)) {
      return Optional.empty();
    }
    Set<WindowsPath> paths = new TreeSet<>(below(folder));
    for (Map.Entry<WindowsPath, FileNode> entry : nodes.entrySet()) {
      list(entry.getKey(), entry.getValue(), folder, paths);
    }
    return Optional.of(List.copyOf(paths));
  }

  private List<WindowsPath> below(WindowsPath folder) {
    boolean hidden = nodes.containsKey(folder) || isUnderNode(folder);
    return hidden ? List.of() : base.list(folder).orElse(List.of());
  }

  private static void list(
      WindowsPath path, FileNode node, WindowsPath folder, Set<WindowsPath> paths) {
    if (node instanceof Gone) {
      paths.remove(path);
    } else if (path.parent().equals(Optional.of(folder))) {
      paths.add(path);
    }
  }

  @Override
  public synchronized Optional<InputStream> open(WindowsPath path, long offset) {
    FileNode node = nodes.get(path);
    if (node instanceof Written file) {
      return Optional.of(file.content().open(offset));
    }
    if (node instanceof FileNode.Folder) {
      throw FileRefusal.IS_FOLDER.of("open", path);
    }
    return node != null || isUnderNode(path) ? Optional.empty() : base.open(path, offset);
  }

  @Override
  public synchronized Optional<FileVersion> version(WindowsPath path) {
    FileNode node = nodes.get(path);
    if (node instanceof Written file) {
      return file.content().version();
    }
    return node != null || isUnderNode(path) ? Optional.empty() : base.version(path);
  }

  @Override
  public synchronized Optional<FileProtection> protection(WindowsPath path) {
    FileNode node = nodes.get(path);
    if (node == null) {
      return isUnderNode(path) ? Optional.empty() : base.protection(path);
    }
    if (node instanceof Gone) {
      return Optional.empty();
    }
    FileProtection own = FileProtection.forAdministrators();
    return node instanceof FileNode.Folder folder && folder.restricted()
        ? Optional.of(own)
        : path.parent()
            .flatMap(this::protection)
            .map(above -> new FileProtection(own.owner(), false, above.granted()));
  }

  /** Whether there is a folder; false for a file, and where nothing is. */
  synchronized boolean isFolder(WindowsPath path) {
    Optional<FileInfo> there = info(path);
    return there.isPresent() && there.get().folder();
  }

  synchronized void requirePrivate(WindowsPath path) {
    protection(path).ifPresent(found -> found.requirePrivate(path, user.get()));
  }

  synchronized void write(WindowsPath path, FileContent content) {
    nodes.put(path, new Written(content, clock.instant()));
  }

  synchronized void makeFolder(WindowsPath path, boolean restricted) {
    nodes.put(path, new FileNode.Folder(clock.instant(), restricted));
  }

  synchronized void remove(WindowsPath path) {
    nodes.put(path, new Gone());
  }

  /** The content of a file for a copy of it; empty when there is no such file. */
  synchronized Optional<FileContent> content(WindowsPath path) {
    if (nodes.get(path) instanceof Written file) {
      return Optional.of(file.content());
    }
    Optional<FileInfo> file = info(path);
    return file.isPresent() && !file.get().folder()
        ? Optional.of(new FileContent.OfBase(base, path, file.get().size()))
        : Optional.empty();
  }

  private boolean isUnderNode(WindowsPath path) {
    Optional<WindowsPath> above = path.parent();
    while (above.isPresent() && !nodes.containsKey(above.get())) {
      above = above.get().parent();
    }
    return above.isPresent();
  }
}
