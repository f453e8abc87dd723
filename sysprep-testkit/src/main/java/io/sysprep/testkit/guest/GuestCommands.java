package io.sysprep.testkit.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.UnmodelledException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands of Windows that a controller sends: those of cmd about folders, and of tasks,
 * processes and power.
 */
record GuestCommands(FakeWindows windows, GuestTasks tasks, GuestCondition condition) {

  private static final Ended DONE = new Ended(0, "", false);
  private static final Ended FAILED = new Ended(1, "", false);

  /** "The application failed to initialize because the window station is shutting down." */
  private static final Ended NOT_STARTED = new Ended(0xC000026BL, "", false);

  private static final Pattern SECRET = Pattern.compile("ReadAllText\\('([^']+)'\\)");
  private static final Pattern NAMED = Pattern.compile("-TaskName '([^']+)'");

  Ended run(List<String> words) {
    if (!condition.isWindows()) {
      return new Ended(127, words.get(0) + ": not found\n", false);
    }
    if (condition.failsNextProgram()) {
      return NOT_STARTED;
    }
    return switch (words.get(0).toLowerCase(Locale.ROOT)) {
      case "cmd" -> shell(words.subList(3, words.size()));
      case "powershell" -> registration(WindowsPath.of(words.get(words.size() - 1)));
      case "tasklist" -> condition.listsProcesses() ? new Ended(0, tasks.list(), false) : FAILED;
      case "shutdown" -> powerOff();
      case "schtasks" -> schtasks(words.subList(1, words.size()));
      default -> throw new UnmodelledException("run in the guest: " + words);
    };
  }

  private Ended shell(List<String> words) {
    WindowsPath systemRoot = windows.inspect().system().windowsFolder();
    return switch (words.get(0)) {
      case "set" ->
          words.get(1).equals("SystemRoot")
              ? new Ended(0, "SystemRoot=" + systemRoot + "\r\n", false)
              : architecture();
      case "md" -> makeFolders(words.subList(1, words.size()));
      case "rd" -> remove(WindowsPath.of(words.get(words.size() - 1)));
      case "exit" -> new Ended(Long.parseLong(words.get(1)), "", false);
      case "dir" -> list(words, WindowsPath.of(words.get(words.size() - 1)));
      default -> script(words.get(0));
    };
  }

  private Ended architecture() {
    String own = windows.inspect().system().architecture().name();
    String told = condition.architecture().orElse(own);
    return new Ended(0, "PROCESSOR_ARCHITECTURE=" + told + "\r\n", false);
  }

  private Ended powerOff() {
    windows.control().power().powerOff();
    return DONE;
  }

  private Ended makeFolders(List<String> folders) {
    try {
      folders.forEach(folder -> windows.control().files().createFolders(WindowsPath.of(folder)));
      return DONE;
    } catch (MachineException e) {
      return FAILED;
    }
  }

  /** The one script that is sent keeps others out of a folder, which the fake has no notion of. */
  private Ended script(String name) {
    return windows
        .view()
        .files()
        .read(WindowsPath.of(name), 1 << 10)
        .map(text -> new String(text, StandardCharsets.US_ASCII))
        .filter(text -> text.startsWith("@icacls "))
        .map(text -> DONE)
        .orElse(FAILED);
  }

  /** Beneath a program that runs, nothing can be removed. */
  private Ended remove(WindowsPath folder) {
    boolean there = windows.view().files().info(folder).isPresent();
    if (!there || tasks.holds(folder) || condition.holdsAgainstRemoval()) {
      return FAILED;
    }
    removeAll(folder);
    return DONE;
  }

  private void removeAll(WindowsPath path) {
    windows
        .view()
        .files()
        .info(path)
        .filter(FileInfo::folder)
        .ifPresent(info -> removeContent(path));
    windows.control().files().delete(path);
  }

  private void removeContent(WindowsPath folder) {
    windows.view().files().list(folder).orElse(List.of()).forEach(this::removeAll);
  }

  /** Names of folders with /b, and otherwise what is free beside them. */
  private Ended list(List<String> words, WindowsPath folder) {
    Optional<List<WindowsPath>> content = windows.view().files().list(folder);
    if (content.isEmpty()) {
      return FAILED;
    }
    if (!words.contains("/b")) {
      return new Ended(0, "  1 Dir(s)  " + condition.freeBytes() + " bytes free\r\n", false);
    }
    String names =
        content.get().stream()
            .filter(this::isFolder)
            .map(path -> path.fileName() + "\r\n")
            .collect(Collectors.joining());
    return names.isEmpty() ? FAILED : new Ended(0, names, false);
  }

  private boolean isFolder(WindowsPath path) {
    return windows.view().files().info(path).filter(FileInfo::folder).isPresent();
  }

  /** The one script that is sent makes a task with a password, which it reads and deletes. */
  private Ended registration(WindowsPath file) {
    String script =
        new String(
            windows.view().files().read(file, 1 << 16).orElse(new byte[0]),
            StandardCharsets.UTF_16LE);
    Matcher read = SECRET.matcher(script);
    Matcher name = NAMED.matcher(script);
    if (!read.find() || !name.find()) {
      return FAILED;
    }
    WindowsPath secret = WindowsPath.of(read.group(1));
    boolean known = windows.view().files().info(secret).isPresent();
    windows.control().files().delete(secret);
    if (condition.taskRefusal().isPresent()) {
      return new Ended(1, condition.taskRefusal().get() + "\r\n", false);
    }
    return known && read.find() && tasks.create(name.group(1), WindowsPath.of(read.group(1)))
        ? DONE
        : FAILED;
  }

  private Ended schtasks(List<String> words) {
    String name = words.get(words.indexOf("/tn") + 1);
    if (condition.taskRefusal().isPresent() && !words.get(0).equals("/delete")) {
      return new Ended(1, condition.taskRefusal().get() + "\r\n", false);
    }
    boolean done =
        switch (words.get(0)) {
          case "/create" ->
              (words.contains("/f") || !tasks.exists(name))
                  && tasks.create(name, WindowsPath.of(words.get(words.indexOf("/xml") + 1)));
          case "/run" -> tasks.run(name);
          case "/delete" -> tasks.delete(name);
          case "/query" -> tasks.exists(name);
          default -> throw new UnmodelledException("run in the guest: schtasks " + words);
        };
    return done ? DONE : FAILED;
  }
}
