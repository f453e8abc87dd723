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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few questions and changes that need no binding in the guest: commands of every Windows. */
record GuestHost(GuestLink link, Duration patience) {

  private static final Duration COMMAND = Duration.ofSeconds(60);
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
    Ended answer = run(List.of("cmd", "/d", "/c", "set", "SystemRoot"));
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

  /** An absent folder is told by dir with an exit code that is not zero. */
  boolean isThere(WindowsPath folder) throws InterruptedException {
    return run(List.of("cmd", "/d", "/c", "dir", "/b", "/ad", folder.toString())).exitCode() == 0;
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
