package io.sysprep.testkit;

import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RunningProgram;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs sysprep.exe on a fake machine, and reads what it left. */
final class Runs {

  static final Duration LONG = Duration.ofMinutes(30);
  static final WindowsPath FOLDER = WindowsPath.of("C:\\Windows\\System32\\Sysprep");
  static final WindowsPath TAG = FOLDER.resolve("Sysprep_succeeded.tag");
  static final String[] QUIETLY = {"/generalize", "/oobe", "/quiet", "/quit"};

  private Runs() {}

  static RunningProgram start(FakeWindows windows, String... arguments) {
    ProgramLaunch launch =
        new ProgramLaunch(FOLDER.resolve("sysprep.exe"), List.of(arguments), Optional.of(FOLDER));
    return windows.control().programs().launch(launch);
  }

  static OptionalLong finish(FakeWindows windows, String... arguments) {
    try {
      return start(windows, arguments).await(LONG);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Generalizes with an answer file, and ends with the machine off. */
  static void seal(FakeWindows windows, byte[] answerFile) {
    WindowsPath staged = WindowsPath.of("C:\\Windows\\Temp\\answer.xml");
    windows.control().files().write(staged, answerFile);
    finish(windows, "/generalize", "/oobe", "/quiet", "/quit", "/unattend:" + staged);
    windows.control().power().powerOff();
  }

  static String log(FakeWindows windows) {
    return text(windows, FOLDER.resolve("Panther\\setupact.log"));
  }

  static String errors(FakeWindows windows) {
    return text(windows, FOLDER.resolve("Panther\\setuperr.log"));
  }

  static String text(FakeWindows windows, WindowsPath path) {
    byte[] content = windows.inspect().files().read(path, 1 << 20).orElse(new byte[0]);
    return new String(content, StandardCharsets.UTF_8);
  }
}
