package io.sysprep.windows.guest;

import io.sysprep.UnreadableDocumentException;
import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.json.JsonObject;
import io.sysprep.json.JsonText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Says commands to the agent and understands its answers. */
final class AgentCommands implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final AgentTransport transport;

  AgentCommands(AgentTransport transport) {
    this.transport = transport;
  }

  /** An answer that is an error of the agent, with its own words. */
  static final class AgentError extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;

    AgentError(String kind, String text) {
      super(text);
      this.kind = kind;
    }

    /** The command is not there, or was switched off. */
    boolean isMissingCommand() {
      return kind.equals("CommandNotFound") || String.valueOf(getMessage()).contains("disabled");
    }
  }

  /** The object that holds the answer: its member "return". */
  JsonObject ask(String command, Map<String, Object> arguments) throws AgentError {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("execute", command);
    if (!arguments.isEmpty()) {
      request.put("arguments", arguments);
    }
    String line = JsonText.of(request).replace("\n", " ").strip();
    try {
      JsonObject answer = JsonObject.parse("answer to " + command, transport.exchange(line, LIMIT));
      Optional<JsonObject> error = answer.optionalObject("error");
      if (error.isPresent()) {
        throw new AgentError(
            error.get().optionalText("class").orElse(""),
            error.get().optionalText("desc").orElse(""));
      }
      return answer;
    } catch (UnreadableDocumentException e) {
      throw new ChannelException(
          Kind.REFUSED, "The guest agent's " + command + " gave no answer: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    transport.close();
  }
}
