package io.sysprep.windows.guest;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.GuestChannel;
import io.sysprep.guest.GuestWords;
import io.sysprep.json.JsonObject;
import io.sysprep.machine.WindowsPath;
import io.sysprep.windows.guest.AgentCommands.AgentError;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A channel that speaks with the QEMU guest agent. */
final class QemuAgentChannel implements GuestChannel {

  private static final List<String> NEEDED =
      List.of(
          "guest-file-open",
          "guest-file-close",
          "guest-file-read",
          "guest-file-write",
          "guest-file-seek",
          "guest-exec",
          "guest-exec-status");

  /** How often the end of a command is asked for. */
  private static final Duration POLL = Duration.ofMillis(50);

  private static final long NOT_FOUND = 1;

  private final AgentCommands agent;
  private final int chunk;

  QemuAgentChannel(AgentCommands agent, int chunk) {
    this.agent = agent;
    this.chunk = chunk;
  }

  /** Names what the host or the guest has switched off, before anything is begun. */
  void requireCommands() {
    TreeSet<String> missing = new TreeSet<>(NEEDED);
    JsonObject info = ask("ask what the guest agent can", "guest-info", Map.of()).object("return");
    for (JsonObject command : info.objects("supported_commands")) {
      if (command.truth("enabled")) {
        missing.remove(command.text("name"));
      }
    }
    if (!missing.isEmpty()) {
      close();
      throw new ChannelException(
          Kind.DENIED,
          "The guest agent has these commands switched off: " + String.join(", ", missing));
    }
  }

  @Override
  public void write(WindowsPath file, byte[] content) {
    String what = "write " + file;
    long handle = opened(what, file, "wb");
    try {
      for (int from = 0; from < content.length; from += chunk) {
        byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + chunk));
        writeAll(what, handle, piece);
      }
    } finally {
      closed(what, handle);
    }
  }

  private void writeAll(String what, long handle, byte[] piece) {
    JsonObject answer =
        ask(
            what,
            "guest-file-write",
            Map.of("handle", handle, "buf-b64", Base64.getEncoder().encodeToString(piece)));
    long count = answer.object("return").number("count");
    if (count != piece.length) {
      throw new ChannelException(
          Kind.REFUSED,
          "Could not " + what + ": " + count + " of " + piece.length + " bytes were taken");
    }
  }

  @Override
  public Optional<byte[]> read(WindowsPath file, long from, int most) {
    String what = "read " + file;
    long handle;
    try {
      handle = open(file, "rb");
    } catch (AgentError e) {
      return absentOr(file, e);
    }
    try {
      if (from > 0) {
        ask(what, "guest-file-seek", Map.of("handle", handle, "offset", from, "whence", 0));
      }
      return Optional.of(readAll(what, handle, most));
    } finally {
      closed(what, handle);
    }
  }

  private byte[] readAll(String what, long handle, int most) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    while (content.size() < most) {
      int wanted = Math.min(chunk, most - content.size());
      JsonObject piece =
          ask(what, "guest-file-read", Map.of("handle", handle, "count", wanted)).object("return");
      if (piece.number("count") == 0) {
        break;
      }
      content.writeBytes(Base64.getDecoder().decode(piece.text("buf-b64")));
    }
    return content.toByteArray();
  }

  /** Windows says it in its own language; then dir tells by its exit code. */
  private Optional<byte[]> absentOr(WindowsPath file, AgentError error) {
    String text = String.valueOf(error.getMessage());
    if (text.contains("No such file") || text.contains("cannot find the") || isAbsent(file)) {
      return Optional.empty();
    }
    throw failure("read " + file, error);
  }

  /** Its 1 only: a shell that Windows did not let start ends otherwise, and has not looked. */
  private boolean isAbsent(WindowsPath file) {
    Ended listed =
        run(List.of("cmd", "/d", "/c", "dir", "/b", "/a", file.toString()), Duration.ofSeconds(30));
    return listed.exitCode() == NOT_FOUND;
  }

  @Override
  public Ended run(List<String> words, Duration limit) {
    GuestWords.requirePlain(words);
    long pid = exec(words, true);
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      JsonObject status =
          ask("run " + words.get(0), "guest-exec-status", Map.of("pid", pid)).object("return");
      if (status.truth("exited")) {
        return ended(status);
      }
      if (System.nanoTime() >= deadline) {
        throw new ChannelException(
            Kind.REFUSED,
            "Could not run "
                + words.get(0)
                + ": it did not end within "
                + limit.toSeconds()
                + " s");
      }
      CommandWait.pause(POLL);
    }
  }

  @Override
  public void start(List<String> words) {
    GuestWords.requirePlain(words);
    long ignored = exec(words, false);
  }

  private long exec(List<String> words, boolean captured) {
    Map<String, Object> arguments =
        Map.of(
            "path",
            words.get(0),
            "arg",
            words.subList(1, words.size()),
            "capture-output",
            captured);
    return ask("run " + words.get(0), "guest-exec", arguments).object("return").number("pid");
  }

  private static Ended ended(JsonObject status) {
    String output = decoded(status, "out-data") + decoded(status, "err-data");
    boolean truncated = isTrue(status, "out-truncated") || isTrue(status, "err-truncated");
    return new Ended(
        status.optionalNumber("exitcode").orElse(-1L) & 0xFFFF_FFFFL, output, truncated);
  }

  private static boolean isTrue(JsonObject status, String name) {
    return status.optionalTruth(name).orElse(false);
  }

  private static String decoded(JsonObject status, String name) {
    return status
        .optionalText(name)
        .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1))
        .orElse("");
  }

  private long opened(String what, WindowsPath file, String mode) {
    try {
      return open(file, mode);
    } catch (AgentError e) {
      throw failure(what, e);
    }
  }

  private long open(WindowsPath file, String mode) throws AgentError {
    return agent
        .ask("guest-file-open", Map.of("path", file.toString(), "mode", mode))
        .number("return");
  }

  private void closed(String what, long handle) {
    ask(what, "guest-file-close", Map.of("handle", handle));
  }

  private JsonObject ask(String what, String command, Map<String, Object> arguments) {
    try {
      return agent.ask(command, arguments);
    } catch (AgentError e) {
      throw failure(what, e);
    }
  }

  private static ChannelException failure(String what, AgentError e) {
    String text = String.valueOf(e.getMessage());
    Kind kind =
        e.isMissingCommand() || text.contains("denied")
            ? Kind.DENIED
            : text.contains("used by another process") || text.contains("haring violation")
                ? Kind.SHARING
                : Kind.REFUSED;
    return new ChannelException(kind, "Could not " + what + ": the guest agent said: " + text, e);
  }

  @Override
  public void close() {
    agent.close();
  }
}
