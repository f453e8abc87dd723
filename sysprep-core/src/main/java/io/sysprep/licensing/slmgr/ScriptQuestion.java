package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.Inquiry;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.SlmgrLabels;
import io.sysprep.licensing.SlmgrReader;
import io.sysprep.licensing.record.HexCodes;
import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Asks slmgr.vbs, run by cscript, and reads its text with what the machine tells of itself. */
public final class ScriptQuestion {

  /** The only slmgr.ini that was seen has 50 kB. */
  private static final int LARGEST_INI = 1 << 20;

  private final MachineView machine;
  private final Duration deadline;

  public ScriptQuestion(MachineView machine, Duration deadline) {
    this.machine = machine;
    this.deadline = deadline;
  }

  public LicensingFacts facts() {
    CommandOutput output = machine.commands().run(ReadOnlyCommand.SLMGR_DLV, deadline);
    LicensingFacts facts = LicensingFacts.of(reader().read(output.output().toByteArray()));
    return requireSomething(facts, output);
  }

  /** The script's exit code after an error is the error's code. */
  private static LicensingFacts requireSomething(LicensingFacts facts, CommandOutput output) {
    if (facts.licenses().isEmpty() && facts.errors().isEmpty()) {
      throw new MachineException(
          MachineException.Reason.FAILED,
          "find a license or an error in what was printed, with exit code "
              + HexCodes.of(output.exitCode())
              + ", by",
          "slmgr.vbs /dlv");
    }
    return facts;
  }

  private SlmgrReader reader() {
    SlmgrReader reader = SlmgrReader.standard();
    Optional<Charset> page =
        Inquiry.of(() -> machine.system().oemCodePage()).known().flatMap(CodePages::charset);
    SlmgrReader decoding = page.map(reader::withCodePage).orElse(reader);
    return labels().map(decoding::withLabels).orElse(decoding);
  }

  /** Without the file the script prints English; a file that cannot be read is no worse. */
  private Optional<SlmgrLabels> labels() {
    return Inquiry.of(this::iniFile).known().flatMap(content -> content).map(SlmgrLabels::parse);
  }

  private Optional<byte[]> iniFile() {
    String path =
        String.format(
            Locale.ROOT, "System32\\slmgr\\%04x\\slmgr.ini", machine.system().uiLanguage());
    WindowsPath file = machine.system().windowsFolder().resolve(path);
    return machine.files().read(file, LARGEST_INI);
  }
}
