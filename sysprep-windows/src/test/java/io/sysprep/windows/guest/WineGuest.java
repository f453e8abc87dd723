package io.sysprep.windows.guest;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Windows under Wine that tests prepare through channels; {@code .ci/wine/guest} makes it. What
 * runs in it are processes of this machine, and its drive is a folder.
 */
final class WineGuest implements AutoCloseable {

  private static final String FOLDER = "sysprep.guest.wine";

  private final Path folder;
  private final Path prefix;
  private final FileChannel lock;
  private final WineKeeper keeper = new WineKeeper(this);
  private String javaOptions = "";

  private WineGuest(Path folder, Path prefix, FileChannel lock) throws IOException {
    this.folder = folder;
    this.prefix = prefix;
    this.lock = lock;
    keeper.start();
  }

  /**
   * A run that powered it off has ended its programs, and a server that is about to end answers a
   * new one with an error.
   */
  private void restart() throws IOException {
    end();
    keeper.start();
  }

  private void end() throws IOException {
    keeper.close();
    server("-k");
    server("-w");
  }

  /** Takes one that nobody else has; skips the tests, visibly, where there is none. */
  static WineGuest started() throws IOException {
    String name = System.getProperty(FOLDER, "");
    assumeTrue(!name.isEmpty(), "needs a Windows under Wine: .ci/run guests makes one");
    Path folder = Path.of(name);
    for (Path prefix : named(folder, "prefix-")) {
      FileChannel lock = FileChannel.open(prefix.resolve("taken"), CREATE, WRITE);
      if (lock.tryLock() != null) {
        return new WineGuest(folder, prefix, lock);
      }
      lock.close();
    }
    throw new IllegalStateException("All Windows below " + folder + " are taken");
  }

  /** What its programs find in their environment. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("WINEPREFIX", prefix.toString());
    environment.put("WINEDEBUG", "-all");
    environment.put(
        "WINEDLLOVERRIDES",
        "mscoree,mshtml=;schtasks.exe,tasklist.exe,powershell.exe,ping.exe,shutdown.exe=n");
    environment.put("GUEST_JOBSHELL", folder.resolve("standins/jobshell.exe").toString());
    if (!javaOptions.isEmpty()) {
      environment.put("JDK_JAVA_OPTIONS", javaOptions);
    }
    return environment;
  }

  /** What every Java of it is told besides, until it is renewed. */
  void tellJava(String options) {
    javaOptions = options;
  }

  /** When Sysprep, or its stand-in, was started last. */
  Instant sysprepBegan() throws IOException {
    return Files.getLastModifiedTime(sysprepFolder().resolve("stand-in.began")).toInstant();
  }

  /** The programs that a channel starts by their names. */
  Path programs() {
    return folder.resolve("bin");
  }

  Path runtime() {
    return folder.resolve("jre");
  }

  String probe() {
    return folder.resolve("standins/probe.exe").toString();
  }

  Path drive() {
    return prefix.resolve("drive_c");
  }

  /** Where a file of it is on this machine. */
  Path at(WindowsPath file) {
    return drive().resolve(file.toString().substring(3).replace('\\', '/'));
  }

  Path sysprepFolder() {
    return drive().resolve("windows/system32/Sysprep");
  }

  /** Says how the stand-in for sysprep.exe ends, and how long it pauses between steps. */
  void behave(String words) throws IOException {
    Files.writeString(sysprepFolder().resolve("stand-in.txt"), words);
  }

  /** Lets a stand-in for sysprep.exe go on that behaves as {@code wait}. */
  void letSysprepGoOn() throws IOException {
    Files.writeString(go(), "");
  }

  private Path go() {
    return sysprepFolder().resolve("stand-in.go");
  }

  /** What stand-ins were told, a line each; absent while there was none. */
  List<String> told() throws IOException {
    return Files.exists(said()) ? Files.readAllLines(said()) : List.of();
  }

  /** Ends the pause of a launcher, in which a controller could come. */
  void endPause() throws IOException {
    Files.writeString(pauseOver(), "");
  }

  private Path pauseOver() {
    return drive().resolve("windows/pause.over");
  }

  private Path said() {
    return drive().resolve("windows/said.txt");
  }

  /** An installed machine that was not sealed, with nothing of ours on it. */
  void renew() throws IOException {
    tellJava("");
    restart();
    for (Path place :
        List.of(
            drive().resolve("windows"),
            drive().resolve("windows/system32/Tasks"),
            drive().resolve("ProgramData"))) {
      named(place, "SysprepSdk").forEach(WineGuest::remove);
    }
    remove(drive().resolve("windows/Panther"));
    remove(sysprepFolder().resolve("Panther"));
    Files.createDirectories(sysprepFolder().resolve("Panther"));
    Files.deleteIfExists(sysprepFolder().resolve("Sysprep_succeeded.tag"));
    Files.deleteIfExists(drive().resolve("windows/Setup/State/State.ini"));
    Files.deleteIfExists(said());
    Files.deleteIfExists(pauseOver());
    Files.deleteIfExists(go());
    assertThat(run("regedit", "/S", folder.resolve("standins/windows.reg").toString())).isEmpty();
    behave("succeed 100");
  }

  /** What has our name below the Windows folder. */
  List<String> ours() throws IOException {
    List<Path> ours = new ArrayList<>(named(drive().resolve("windows"), "SysprepSdk"));
    ours.addAll(named(drive().resolve("windows/system32/Tasks"), "SysprepSdk"));
    return ours.stream().map(path -> path.getFileName().toString()).toList();
  }

  static List<Path> named(Path place, String begin) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(path -> path.getFileName().toString().startsWith(begin)).toList();
    }
  }

  private static void remove(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program of it and returns what it printed. */
  String run(String... words) throws IOException {
    Process process = builder(words).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as("%s: %s", List.of(words), printed).isZero();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return printed;
  }

  Process start(String... words) throws IOException {
    return builder(words).start();
  }

  /** Whether Wine's own schtasks, which knows the schema of tasks, takes a task. */
  boolean ownSchtasksTakes(Path xml) throws IOException, InterruptedException {
    ProcessBuilder create =
        builder("schtasks", "/create", "/f", "/tn", "taken", "/xml", "Z:" + xml);
    create.environment().put("WINEDLLOVERRIDES", "mscoree,mshtml=;schtasks.exe=b");
    boolean taken = create.start().waitFor() == 0;
    Files.deleteIfExists(drive().resolve("windows/system32/tasks/taken"));
    Files.deleteIfExists(drive().resolve("windows/tasks/taken"));
    return taken;
  }

  /** All that runs in it, its server too. */
  List<ProcessHandle> processes() {
    String variable = "WINEPREFIX=" + prefix + "\0";
    return ProcessHandle.allProcesses()
        .filter(process -> of(process, "environ").contains(variable))
        .toList();
  }

  /** As Windows has it: Java tells of Wine's loader instead of the program. */
  static String commandLineOf(ProcessHandle process) {
    return of(process, "cmdline").replace('\0', ' ');
  }

  /** What Linux tells of a process; nothing of one that has ended. */
  private static String of(ProcessHandle process, String file) {
    try {
      Path place = Path.of("/proc", Long.toString(process.pid()), file);
      return Files.readString(place, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  private ProcessBuilder builder(String... words) {
    List<String> command = new ArrayList<>(List.of("wine"));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment());
    return builder;
  }

  /** The processes of it whose command line holds a text. */
  List<ProcessHandle> processes(String text) {
    return processes().stream().filter(process -> commandLineOf(process).contains(text)).toList();
  }

  /** Ends it, and sees that nothing of it stays. */
  @Override
  public void close() throws IOException {
    end();
    assertThat(processes()).isEmpty();
    lock.close();
  }

  private void server(String option) throws IOException {
    ProcessBuilder server = new ProcessBuilder("wineserver", option);
    server.environment().putAll(environment());
    try {
      assertThat(server.start().waitFor(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
