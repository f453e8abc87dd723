package io.sysprep.offline.snapshot;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Asks a machine, and keeps what it answers; who waited for another answer got the last one, which
 * counts.
 */
final class RecordingTape implements Tape {

  private final MachineView machine;
  private final Map<String, Map<String, Object>> kept = new TreeMap<>();
  private final List<Secret> secrets = new ArrayList<>();

  RecordingTape(MachineView machine) {
    this.machine = machine;
  }

  @Override
  public <T> T answer(Question question, Codec<T> codec, Function<MachineView, T> asked) {
    try {
      T answer = asked.apply(machine);
      if (answer instanceof Optional<?> found
          && found.orElse(null) instanceof TapedContent.Kept it) {
        know(AnswerFile.secretsIn(it.bytes().toByteArray()));
      }
      keep(question, "answer", written(codec, answer));
      return answer;
    } catch (MachineException e) {
      keep(question, "error", RefusalCodec.ERROR.write().apply(e));
      throw e;
    }
  }

  @Override
  public Optional<MachineView> live() {
    return Optional.of(machine);
  }

  /** {@return all that was kept, in the order of the questions} */
  synchronized List<Map<String, Object>> answers() {
    return new ArrayList<>(kept.values());
  }

  /** {@return the secrets of the answer files that were read; they may be quoted anywhere else} */
  synchronized List<Secret> secrets() {
    return List.copyOf(secrets);
  }

  private synchronized void know(List<Secret> more) {
    secrets.addAll(more);
  }

  private static <T> Map<String, Object> written(Codec<T> codec, T answer) {
    try {
      return codec.write().apply(answer);
    } catch (WithheldException e) {
      return Map.of("withheld", String.valueOf(e.getMessage()));
    }
  }

  private synchronized void keep(Question question, String as, Map<String, Object> answer) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("question", question.name());
    entry.put("of", question.of());
    entry.put(as, answer);
    kept.put(question.key(), entry);
  }
}
