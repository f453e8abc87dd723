package io.sysprep.run;

import static io.sysprep.run.ExampleResults.FOLDER;
import static io.sysprep.run.ExampleResults.LAUNCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordedRunTest {

  private static RecordedRun endedWith(String result) {
    return new RecordedRun(
        FOLDER,
        List.of(
            new JournalEntry(LAUNCHED, RunStep.LAUNCH, "sysprep.exe"),
            new JournalEntry(LAUNCHED.plusSeconds(60), RunStep.RESULT, result)));
  }

  @ParameterizedTest
  @EnumSource(MachineState.class)
  void theStateThatARunLeftIsReadBackFromItsJournal(MachineState state) {
    RecordedRun run = endedWith(state + ": It ended.");
    assertThat(run.machineState()).contains(state);
    assertThat(run.launched()).contains(LAUNCHED);
  }

  @ParameterizedTest
  @EnumSource(MachineState.class)
  void aRunThatBrokeOffHasLeftNoStateAndSaysWhatToDo(MachineState state) {
    RecordedRun run =
        new RecordedRun(FOLDER, List.of(new JournalEntry(LAUNCHED, RunStep.ARCHIVE, "")));
    assertThat(run.machineState()).isEmpty();
    assertThat(run.launched()).isEmpty();
    assertThat(endedWith("a later " + state).machineState()).isEmpty();
  }
}
