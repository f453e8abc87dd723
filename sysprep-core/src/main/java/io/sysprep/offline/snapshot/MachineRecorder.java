package io.sysprep.offline.snapshot;

import io.sysprep.machine.MachineView;
import io.sysprep.unattend.Secret;
import java.util.List;
import java.util.Map;

/** A live machine, and what it has been asked. */
public final class MachineRecorder {

  private final RecordingTape tape;
  private final TapedView view;

  /** Begins to record. */
  public MachineRecorder(MachineView machine) {
    this.tape = new RecordingTape(machine);
    this.view = new TapedView(tape);
  }

  /** {@return the machine; each answer is kept} */
  public MachineView view() {
    return view;
  }

  /** {@return all questions and answers so far, as the document has them} */
  public List<Map<String, Object>> answers() {
    return tape.answers();
  }

  /**
   * Takes the secrets of the answer files that were read out of what quotes them: a log, a script.
   *
   * @param document the answers as text
   * @return the same document without them
   */
  public String withoutSecrets(String document) {
    return StandIns.REDACTION
        .knowing(tape.secrets().stream().map(Secret::reveal).toList())
        .document(document);
  }
}
