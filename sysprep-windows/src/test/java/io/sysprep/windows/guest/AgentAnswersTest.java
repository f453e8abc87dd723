package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agent of Windows, or one that was restricted, answers. */
class AgentAnswersTest {

  private static final WindowsPath FILE = WindowsPath.of("C:\\Windows\\status.json");

  private final Map<String, String> answers = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();

  private GuestChannel channel(String... switchedOff) {
    StringBuilder commands = new StringBuilder();
    for (String name :
        List.of(
            "guest-file-open",
            "guest-file-close",
            "guest-file-read",
            "guest-file-write",
            "guest-file-seek",
            "guest-exec",
            "guest-exec-status")) {
      commands
          .append(commands.isEmpty() ? "" : ",")
          .append(
              "{\"name\":\""
                  + name
                  + "\",\"enabled\":"
                  + !List.of(switchedOff).contains(name)
                  + "}");
    }
    answers.put("guest-info", "{\"return\":{\"supported_commands\":[" + commands + "]}}");
    answers.putIfAbsent("guest-file-close", "{\"return\":{}}");
    return QemuAgentAccess.over(() -> (json, limit) -> answer(json)).open();
  }

  private String answer(String json) {
    asked.add(json);
    return answers.entrySet().stream()
        .filter(entry -> json.contains("\"" + entry.getKey() + "\""))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private void error(String command, String text) {
    answers.put(command, "{\"error\":{\"class\":\"GenericError\",\"desc\":\"" + text + "\"}}");
  }

  @Test
  void commandsThatAreSwitchedOffAreNamed() {
    assertThatThrownBy(() -> channel("guest-exec", "guest-file-open"))
        .hasMessage("The guest agent has these commands switched off: guest-exec, guest-file-open");
  }

  @Test
  void fileThatSomebodyHoldsIsToBeAskedForAgainAtOnce() {
    error(
        "guest-file-open",
        "failed to open file: The process cannot access the file because it is being used by another process.");
    assertKind(Kind.SHARING, () -> channel().write(FILE, new byte[1]));
  }

  @Test
  void deniedFileIsDenied() {
    error("guest-file-open", "failed to open file: Access is denied.");
    assertKind(Kind.DENIED, () -> channel().write(FILE, new byte[1]));
  }

  /** The words are those of the guest's language; dir tells by its exit code. */
  @Test
  void absentFileIsAbsentInEveryLanguage() {
    endDirWith(1);
    assertThat(channel().read(FILE, 0, 10)).isEmpty();
  }

  /** A Windows that ends lets no program start: 0xC000026B. */
  @ParameterizedTest
  @ValueSource(longs = {0, 3221226091L})
  void fileThatDirDidNotMissIsNotAbsent(long exitCode) {
    endDirWith(exitCode);
    assertKind(Kind.REFUSED, () -> channel().read(FILE, 0, 10));
  }

  private void endDirWith(long exitCode) {
    error("guest-file-open", "failed to open file: Das System kann die Datei nicht finden.");
    answers.put(
        "guest-exec-status", "{\"return\":{\"exited\":true,\"exitcode\":" + exitCode + "}}");
    answers.put("guest-exec", "{\"return\":{\"pid\":7}}");
  }

  /** Windows tells the end of a file only by a read of nothing. */
  @Test
  void endOfFileIsReadOfNothing() {
    answers.put("guest-file-open", "{\"return\":1000}");
    answers.put("guest-file-read", "{\"return\":{\"count\":0,\"buf-b64\":\"\",\"eof\":true}}");
    assertThat(channel().read(FILE, 0, 10)).hasValue(new byte[0]);
  }

  @Test
  void answerThatIsNoJsonIsRefusedAndMayBeAskedAgain() {
    answers.put("guest-file-open", "{\"ret");
    assertKind(Kind.REFUSED, () -> channel().write(FILE, new byte[1]));
  }

  @Test
  void fileThatCouldNotBeWrittenIsClosedAllTheSame() {
    answers.put("guest-file-open", "{\"return\":1000}");
    error("guest-file-write", "No space left");
    assertThatThrownBy(() -> channel().write(FILE, new byte[1]))
        .hasMessageContaining("No space left");
    assertThat(asked.get(asked.size() - 1)).contains("guest-file-close");
  }

  private static void assertKind(Kind kind, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            ChannelException.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
  }
}
