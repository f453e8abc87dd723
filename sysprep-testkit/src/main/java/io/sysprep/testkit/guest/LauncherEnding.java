package io.sysprep.testkit.guest;

import io.sysprep.testkit.UnmodelledException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a job's launcher does when its JVM has ended with 0: word for word what its command line
 * says, one command after the other, each when the pauses before it are over.
 */
final class LauncherEnding {

  private static final Pattern WHEN_SEALED = Pattern.compile("if !ended!==0 \\((.*)\\)\"$");

  /** The first ping goes out at once, each further one a second later. */
  private static final Pattern PAUSE = Pattern.compile("ping -n (\\d+) 127\\.0\\.0\\.1 > nul");

  private static final Set<String> OF_SHELL = Set.of("rd");

  private final Deque<String> commands = new ArrayDeque<>();
  private Duration pause = Duration.ZERO;

  private LauncherEnding(List<String> commands) {
    this.commands.addAll(commands);
  }

  /** Of a launcher that has died, or has nothing to do. */
  static LauncherEnding none() {
    return new LauncherEnding(List.of());
  }

  static LauncherEnding of(String commandLine, int exitCode) {
    Matcher sealed = WHEN_SEALED.matcher(commandLine);
    return exitCode == 0 && sealed.find()
        ? new LauncherEnding(List.of(sealed.group(1).split(" & ", -1)))
        : none();
  }

  /** The commands that are due when some time has passed, as words. */
  List<List<String>> letPass(Duration duration) {
    List<List<String>> due = new ArrayList<>();
    Duration left = duration;
    while (true) {
      Duration waited = left.compareTo(pause) < 0 ? left : pause;
      pause = pause.minus(waited);
      left = left.minus(waited);
      if (!pause.isZero() || commands.isEmpty()) {
        return due;
      }
      take(commands.remove(), due);
    }
  }

  private void take(String command, List<List<String>> due) {
    Matcher ping = PAUSE.matcher(command);
    if (ping.matches()) {
      pause = Duration.ofSeconds(Long.parseLong(ping.group(1)) - 1);
      return;
    }
    if (command.contains(">") || command.contains("!")) {
      throw new UnmodelledException("run by a launcher: " + command);
    }
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    if (OF_SHELL.contains(words.get(0))) {
      words.addAll(0, List.of("cmd", "/d", "/c"));
    }
    due.add(List.copyOf(words));
  }
}
