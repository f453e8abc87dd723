package io.sysprep.testkit.state;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files and folders of all volumes. */
public final class FileTree {

  private record Entry(
      boolean folder, FileContent content, Instant modified, Optional<FileVersion> version) {

    static Entry folder(Instant modified) {
      return new Entry(true, NOTHING, modified, Optional.empty());
    }
  }

  private static final FileContent NOTHING = FileContent.of();
  private static final FileContent PROGRAM = FileContent.of((byte) 'M', (byte) 'Z');

  /** Below ProgramData, Windows and the root users may read, and make things in some places. */
  private static final FileProtection OPEN_TO_USERS =
      new FileProtection(
          Sid.ADMINISTRATORS,
          false,
          Set.of(Sid.LOCAL_SYSTEM, Sid.ADMINISTRATORS, new Sid("S-1-5-32-545")));

  private final TreeMap<WindowsPath, Entry> entries = new TreeMap<>();
  private final TreeMap<WindowsPath, FileProtection> protections = new TreeMap<>();
  private final TreeSet<WindowsPath> readOnly = new TreeSet<>();

  FileTree copy() {
    FileTree copy = new FileTree();
    copy.entries.putAll(entries);
    copy.protections.putAll(protections);
    copy.readOnly.addAll(readOnly);
    return copy;
  }

  /**
   * Describes what is at a path.
   *
   * @param path the path
   * @return what is there; empty when nothing is
   */
  public Optional<FileInfo> info(WindowsPath path) {
    Map.Entry<WindowsPath, Entry> nearest = entries.floorEntry(path);
    if (nearest == null || !nearest.getKey().equals(path)) {
      return Optional.empty();
    }
    WindowsPath stored = nearest.getKey();
    Entry entry = nearest.getValue();
    boolean fixed = readOnly.contains(path);
    return Optional.of(
        new FileInfo(stored, entry.folder(), entry.content().length(), entry.modified(), fixed));
  }

  /**
   * Tells whether there is a folder.
   *
   * @param path the path
   * @return whether it is a folder
   */
  public boolean isFolder(WindowsPath path) {
    Entry entry = entries.get(path);
    return entry != null && entry.folder();
  }

  /**
   * Tells whether there is a file.
   *
   * @param path the path
   * @return whether it is a file
   */
  public boolean isFile(WindowsPath path) {
    Entry entry = entries.get(path);
    return entry != null && !entry.folder();
  }

  /**
   * Lists a folder.
   *
   * @param folder the folder
   * @return what is directly in it, sorted; empty when it is not a folder
   */
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    if (!isFolder(folder)) {
      return Optional.empty();
    }
    Optional<WindowsPath> parent = Optional.of(folder);
    List<WindowsPath> children = new ArrayList<>();
    for (WindowsPath path : entries.tailMap(folder, false).keySet()) {
      if (path.startsWith(folder) && path.parent().equals(parent)) {
        children.add(path);
      }
    }
    return Optional.of(children);
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @return a copy of its content; empty when there is no such file
   */
  public Optional<byte[]> read(WindowsPath path) {
    return content(path).map(FileContent::toBytes);
  }

  /**
   * Opens a file.
   *
   * @param path the file
   * @param offset where to begin; at or behind the end there is nothing
   * @return what it holds now, from there on; empty when there is no such file
   */
  public Optional<InputStream> open(WindowsPath path, long offset) {
    Optional<FileContent> content = content(path);
    return content.isPresent() ? Optional.of(content.get().from(offset)) : Optional.empty();
  }

  private Optional<FileContent> content(WindowsPath path) {
    Entry entry = entries.get(path);
    return entry == null || entry.folder() ? Optional.empty() : Optional.of(entry.content());
  }

  /**
   * Reads the version resource of a file.
   *
   * @param path the file
   * @return the version; empty when there is none
   */
  public Optional<FileVersion> version(WindowsPath path) {
    Entry entry = entries.get(path);
    return entry == null ? Optional.empty() : entry.version();
  }

  /**
   * Makes a folder and those above it.
   *
   * @param folder the folder
   * @param when the time of making
   */
  public void createFolders(WindowsPath folder, Instant when) {
    if (!entries.containsKey(folder)) {
      createFolderOf(folder, when);
      entries.put(folder, Entry.folder(when));
    }
  }

  /**
   * Tells whose a file or folder is; what was not protected is as open as the folder above it.
   *
   * @param path the file or folder
   * @return its protection; empty when nothing is there
   */
  public Optional<FileProtection> protection(WindowsPath path) {
    return entries.containsKey(path) ? Optional.of(protectionOf(path)) : Optional.empty();
  }

  private FileProtection protectionOf(WindowsPath path) {
    FileProtection own = protections.get(path);
    if (own != null) {
      return own;
    }
    Optional<WindowsPath> above = path.parent();
    return above.isPresent() ? inherited(protectionOf(above.get())) : OPEN_TO_USERS;
  }

  private static FileProtection inherited(FileProtection above) {
    return new FileProtection(Sid.ADMINISTRATORS, false, above.granted());
  }

  /**
   * Protects a file or folder.
   *
   * @param path what exists
   * @param protection whose it is from now on, and who may use it
   */
  public void protect(WindowsPath path, FileProtection protection) {
    protections.put(path, protection);
  }

  /**
   * Gives a file the attribute read-only.
   *
   * @param file what exists
   */
  public void makeReadOnly(WindowsPath file) {
    readOnly.add(file);
  }

  /**
   * Writes a file, with the folders above it.
   *
   * @param path the file
   * @param content its content
   * @param when the time of writing
   */
  public void write(WindowsPath path, byte[] content, Instant when) {
    write(path, FileContent.of(content), when);
  }

  private void write(WindowsPath path, FileContent content, Instant when) {
    if (!entries.containsKey(path)) {
      createFolderOf(path, when);
    }
    entries.put(path, new Entry(false, content, when, Optional.empty()));
  }

  private void createFolderOf(WindowsPath path, Instant when) {
    Optional<WindowsPath> folder = path.parent();
    if (folder.isPresent()) {
      createFolders(folder.get(), when);
    }
  }

  /**
   * Puts a program or DLL with a version resource, and the folders above it.
   *
   * @param path the file
   * @param version its version
   * @param when the time of writing
   */
  public void install(WindowsPath path, FileVersion version, Instant when) {
    createFolderOf(path, when);
    entries.put(path, new Entry(false, PROGRAM, when, Optional.of(version)));
  }

  /**
   * Adds to the end of a file, and makes it where it is missing.
   *
   * @param path the file
   * @param more what to add
   * @param when the time of writing
   */
  public void append(WindowsPath path, byte[] more, Instant when) {
    write(path, content(path).orElseGet(FileContent::of).and(more), when);
  }

  /**
   * Copies a file with its version.
   *
   * @param from the file; must exist
   * @param to where to
   * @param when the time of copying
   */
  public void copy(WindowsPath from, WindowsPath to, Instant when) {
    write(to, content(from).orElseThrow(), when);
    version(from).ifPresent(version -> install(to, version, when));
  }

  /**
   * Removes a file or folder with all below it.
   *
   * @param path the file or folder
   */
  public void delete(WindowsPath path) {
    entries.keySet().removeIf(entry -> entry.startsWith(path));
    protections.keySet().removeIf(entry -> entry.startsWith(path));
    readOnly.removeIf(entry -> entry.startsWith(path));
  }
}
