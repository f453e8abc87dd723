package io.sysprep.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.machine.WindowsPath;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few questions and changes that need no binding in the guest: commands of every Windows.
 *
 * <p>A Windows that starts or ends fails programs before their first line ([MS-ERREF] 2.3.1,
 * STATUS_DLL_INIT_FAILED_LOGOFF). Such an end is no answer: it is asked again, and what no command
 * has told is neither there nor gone.
 */
record GuestHost(GuestLink link, Duration patience) {

  private static final Duration COMMAND = Duration.ofSeconds(60);
  private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(2);
  private static final int TIMES_ASKED = 5;
  private static final long NO_TASK = 1;
  private static final Pattern WINDOWS_FOLDER =
      Pattern.compile(
          "^SystemRoot=([A-Za-z]:\\\\\\S.*?)\\s*$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  /** A shell of 32 bits on a Windows of 64 is told of both. */
  private static final Pattern ARCHITECTURE =
      Pattern.compile("^PROCESSOR_ARCHITE(?:W6432|CTURE)=(\\S+)\\s*$", Pattern.MULTILINE);

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int SMALL = 64 << 10;

  /** Where Windows is, which nothing but a Windows answers. */
  WindowsPath windowsFolder() throws InterruptedException {
    Ended answer =
        answer(
            List.of("cmd", "/d", "/c", "set", "SystemRoot"),
            ended -> WINDOWS_FOLDER.matcher(ended.output()).find());
    Matcher folder = WINDOWS_FOLDER.matcher(answer.output());
    if (!folder.find()) {
      throw new GuestRefusal(
          "The guest is no Windows: asked for SystemRoot it ended with "
              + answer.exitCode()
              + " and named no folder.");
    }
    return WindowsPath.of(folder.group(1));
  }

  /**
   * What Windows runs on, as its environment tells (Microsoft Learn, "WOW64 Implementation
   * Details"); empty where it does not.
   */
  Optional<String> architecture() throws InterruptedException {
    Ended answer = run(List.of("cmd", "/d", "/c", "set", "PROCESSOR_ARCHITE"));
    List<MatchResult> lines = ARCHITECTURE.matcher(answer.output()).results().toList();
    return lines.stream()
        .filter(line -> line.group().contains("W6432"))
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .map(line -> line.group(1));
  }

  /** The last number that dir prints is what is free, in every language. */
  OptionalLong freeBytes(WindowsPath folder) throws InterruptedException {
    Ended answer = run(List.of("cmd", "/d", "/c", "dir", "/-c", "/ad", folder.toString()));
    Matcher numbers = NUMBER.matcher(answer.exitCode() == 0 ? answer.output() : "");
    OptionalLong last = OptionalLong.empty();
    while (numbers.find()) {
      last =
          numbers.group().length() < 19 ? OptionalLong.of(Long.parseLong(numbers.group())) : last;
    }
    return last;
  }

  /** Folders that are there already are no failure: what is written into them tells. */
  void makeFolders(List<WindowsPath> folders) throws InterruptedException {
    List<String> words = new ArrayList<>(List.of("cmd", "/d", "/c", "md"));
    folders.forEach(folder -> words.add(folder.toString()));
    Ended ignored = run(words);
  }

  /** Lets in only administrators and the system, by their SIDs, which no language changes. */
  void protect(WindowsPath folder, WindowsPath script) throws InterruptedException {
    String text =
        "@icacls \""
            + folder
            + "\" /inheritance:r /grant *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F /q\r\n";
    write(script, text.getBytes(StandardCharsets.US_ASCII));
    Ended ended = run(List.of("cmd", "/d", "/c", script.toString()));
    if (ended.exitCode() != 0) {
      throw new GuestRefusal(
          "The folder "
              + folder
              + " could not be kept from other users: icacls ended with "
              + ended.exitCode()
              + ".");
    }
  }

  void remove(WindowsPath folder) throws InterruptedException {
    Ended ignored = run(List.of("cmd", "/d", "/c", "rd", "/s", "/q", folder.toString()));
  }

  boolean isThere(WindowsPath folder) throws InterruptedException {
    return foldersIn(folder.parent().orElseThrow()).stream()
        .anyMatch(folder.fileName()::equalsIgnoreCase);
  }

  /** Its 1 says that there is no such task; a program that did not start has said nothing. */
  boolean hasTask(String name) throws InterruptedException {
    List<String> words = List.of("schtasks", "/query", "/tn", name);
    return answer(words, ended -> ended.exitCode() <= NO_TASK).exitCode() != NO_TASK;
  }

  /** The names of the folders in one that is there and has some. */
  List<String> foldersIn(WindowsPath folder) throws InterruptedException {
    Ended listed =
        answer(
            List.of("cmd", "/d", "/c", "dir", "/b", "/ad", folder.toString()), GuestHost::isWhole);
    if (!isWhole(listed)) {
      throw new ChannelException(
          ChannelException.Kind.REFUSED,
          "Could not list " + folder + " in the guest: dir ended with " + listed.exitCode());
    }
    return listed.output().lines().map(String::strip).toList();
  }

  private static boolean isWhole(Ended ended) {
    return ended.exitCode() == 0 && !ended.truncated();
  }

  /** What a command ended with that was an answer, or the last time. */
  private Ended answer(List<String> words, Predicate<Ended> isAnswer) throws InterruptedException {
    Ended ended = run(words);
    for (int asked = 1; asked < TIMES_ASKED && !isAnswer.test(ended); asked++) {
      link.pause(BEFORE_ASKING_AGAIN);
      ended = run(words);
    }
    return ended;
  }

  Ended run(List<String> words) throws InterruptedException {
    return link.ask(patience, channel -> channel.run(words, COMMAND));
  }

  void write(WindowsPath file, byte[] content) throws InterruptedException {
    link.tell(patience, channel -> channel.write(file, content));
  }

  Optional<String> text(WindowsPath file) throws InterruptedException {
    return link.ask(patience, channel -> channel.read(file, 0, SMALL)).map(GuestHost::utf8);
  }

  /** Reads a file piece by piece, since a channel may carry no more at a time. */
  Optional<String> whole(WindowsPath file) throws InterruptedException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    while (true) {
      long from = content.size();
      Optional<byte[]> piece = link.ask(patience, channel -> channel.read(file, from, SMALL));
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      content.writeBytes(piece.get());
      if (piece.get().length < SMALL) {
        return Optional.of(utf8(content.toByteArray()));
      }
    }
  }

  private static String utf8(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
