package io.sysprep.testkit;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.testkit.slmgr.SlmgrText;
import io.sysprep.testkit.slmgr.WhoamiText;
import io.sysprep.testkit.state.Computer;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Runs commands that only read: what a test scripted, or text from the one state. */
final class FakeCommands implements CommandsView {

  private final Gate gate;
  private final Map<ReadOnlyCommand, CommandOutput> scripted;

  FakeCommands(Gate gate, Map<ReadOnlyCommand, CommandOutput> scripted) {
    this.gate = gate;
    this.scripted = scripted;
  }

  @Override
  public CommandOutput run(ReadOnlyCommand command, Duration deadline) {
    Question question = Question.within(deadline, "run", Subject.command(command));
    Optional<CommandOutput> output =
        gate.ask(question, Optional.empty(), () -> Optional.of(output(command)));
    return output.orElseThrow(() -> Failures.of(Reason.MISSING, question, Failures.FILE_NOT_FOUND));
  }

  private CommandOutput output(ReadOnlyCommand command) {
    CommandOutput given = scripted.get(command);
    return given == null ? generated(command) : given;
  }

  private CommandOutput generated(ReadOnlyCommand command) {
    Computer computer = gate.computer();
    Charset charset = Charset.forName("IBM" + computer.hardware().oemCodePage());
    byte[] text = text(command, computer).getBytes(charset);
    return new CommandOutput(0, Bytes.of(text), Bytes.of());
  }

  private static String text(ReadOnlyCommand command, Computer computer) {
    SlmgrText slmgr = new SlmgrText(computer);
    return switch (command) {
      case SLMGR_DLV -> slmgr.detailed();
      case SLMGR_DLV_ALL -> slmgr.detailedForAll();
      case SLMGR_DLI -> slmgr.brief();
      case SLMGR_XPR -> slmgr.expiration();
      case WHOAMI_USER -> WhoamiText.csv(computer.user());
    };
  }
}
