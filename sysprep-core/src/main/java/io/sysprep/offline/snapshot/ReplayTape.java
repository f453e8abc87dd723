package io.sysprep.offline.snapshot;

import io.sysprep.UnreadableDocumentException;
import io.sysprep.json.JsonObject;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.MachineView;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Has the answers of a document, and no machine. */
final class ReplayTape implements Tape {

  private final Map<String, JsonObject> entries = new HashMap<>();

  ReplayTape(List<JsonObject> answers) {
    for (JsonObject entry : answers) {
      Question question = new Question(entry.text("question"), entry.texts("of"));
      if (entries.put(question.key(), entry) != null) {
        throw entry.refusal("question", "asked once, and " + question + " is there twice");
      }
    }
  }

  @Override
  public <T> T answer(Question question, Codec<T> codec, Function<MachineView, T> asked) {
    JsonObject entry = entries.get(question.key());
    if (entry == null) {
      throw notRecorded(question);
    }
    return read(question, () -> answerIn(entry, question, codec));
  }

  @Override
  public Optional<MachineView> live() {
    return Optional.empty();
  }

  private static <T> T answerIn(JsonObject entry, Question question, Codec<T> codec) {
    Optional<JsonObject> error = entry.optionalObject("error");
    if (error.isPresent()) {
      throw RefusalCodec.ERROR.read().apply(error.get());
    }
    JsonObject answer = entry.object("answer");
    if (answer.optionalText("withheld").isPresent()) {
      throw notRecorded(question);
    }
    return codec.read().apply(answer);
  }

  /** What somebody spoiled in one answer spoils no other. */
  private static <T> T read(Question question, Supplier<T> answer) {
    try {
      return answer.get();
    } catch (UnreadableDocumentException
        | IllegalArgumentException
        | DateTimeException
        | IndexOutOfBoundsException e) {
      throw new MachineException(Reason.FAILED, "read in the snapshot", question.toString(), e);
    }
  }

  private static MachineException notRecorded(Question question) {
    return new MachineException(Reason.NOT_RECORDED, "find in the snapshot", question.toString());
  }
}
