package io.sysprep.windows.proof;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of the table of beliefs, without a shell between: one would quote it once more.
 *
 * @param where on which machine its answer counts
 * @param words the program and its arguments
 */
record BeliefCommand(String where, List<String> words) {

  private static final Pattern WHERE = Pattern.compile("^(clone|sealed): *");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String POWERSHELL = "powershell ";
  private static final long SECONDS = 60;

  /** Copies the list. */
  BeliefCommand {
    words = List.copyOf(words);
  }

  /** Runs a program and gives what it prints. */
  interface Runner {
    String run(List<String> words) throws IOException, InterruptedException;
  }

  static BeliefCommand of(String text) {
    Matcher place = WHERE.matcher(text);
    boolean elsewhere = place.find();
    String command = elsewhere ? text.substring(place.end()) : text;
    String where = elsewhere ? "(counts on a " + named(place.group(1)) + ")" : "here";
    return new BeliefCommand(where, words(command));
  }

  private static String named(String place) {
    return place.equals("clone") ? "clone" : "sealed machine";
  }

  /** What PowerShell is told is one argument. */
  private static List<String> words(String command) {
    if (command.startsWith(POWERSHELL)) {
      String script = command.substring(POWERSHELL.length()).strip();
      return List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", script);
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }

  /** Programs of Windows, in a minute each, with what they print in the code page of consoles. */
  static String onThisWindows(List<String> words) throws IOException, InterruptedException {
    Path output = Files.createTempFile("belief", ".txt");
    try {
      Process process =
          new ProcessBuilder(words.stream().map(BeliefCommand::expanded).toList())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return "no answer in " + SECONDS + " seconds";
      }
      return new String(Files.readAllBytes(output), Charset.defaultCharset());
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static String expanded(String word) {
    String expanded = word;
    for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
      String name = "(?i)" + Pattern.quote("%" + variable.getKey() + "%");
      expanded = expanded.replaceAll(name, Matcher.quoteReplacement(variable.getValue()));
    }
    return expanded;
  }
}
