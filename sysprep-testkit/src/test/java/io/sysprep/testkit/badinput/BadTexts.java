package io.sysprep.testkit.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sysprep.diagnose.CauseTable;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.licensing.SlmgrOutput;
import io.sysprep.machine.Sid;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.verify.MachineIdentity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Logs, tables, outputs and documents that are something else. */
final class BadTexts {

  private static final String HEAD =
      "id\tentry\trole\tstage\tsignatures\ttitle\tremedies\tfixability\tversions\tsources\n";
  private static final String ROW =
      "our-agent\tours-1\tCAUSE\tEXECUTION\t%s\tThe agent is gone.\tMend it.\tmanual\tall\tours\n";

  private BadTexts() {}

  static List<BadInput> all() {
    return List.of(
        BadInput.of(
            "a folder of logs that is not there",
            () -> LogBundle.in(Path.of("no-such-folder")),
            "LogReadException: Could not read no-such-folder: there is no such file or folder"),
        BadInput.of(
            "an empty folder of logs",
            () -> {
              Path folder = Files.createTempDirectory("sysprep");
              try {
                return Diagnosis.of(LogBundle.in(folder)).toText();
              } finally {
                Files.delete(folder);
              }
            },
            "setupact.log"),
        BadInput.of(
            "an archive as a log",
            () -> Diagnosis.of(LogBundle.of("logs.zip", new byte[] {'P', 'K', 3, 4})).toText(),
            "archive"),
        BadInput.of(
            "a text that is no log",
            () -> Diagnosis.of(LogBundle.of("x.log", "hello world\n".getBytes(UTF_8))).toString(),
            "NOT_A_SYSPREP_LOG"),
        table("a table of causes without a header", "hello\n", "mine.tsv", "1"),
        table("a role that there is not", HEAD + row("x").replace("CAUSE", "MOTIVE"), "MOTIVE"),
        table("a code that is none", HEAD + row("code:zz"), "mine.tsv", "2", "code:zz"),
        BadInput.of(
            "an output that is none of slmgr.vbs",
            () -> SlmgrOutput.parse("hello") + " empty=" + SlmgrOutput.parse("hello").isEmpty(),
            "unrecognized=[hello]",
            "empty=true"),
        BadInput.of("no output of slmgr.vbs", () -> "" + SlmgrOutput.parse("").isEmpty(), "true"),
        BadInput.of("a SID that is none", () -> new Sid("S-1-x").value(), "Not a SID: 'S-1-x'"),
        BadInput.of(
            "an identity that is none",
            () -> MachineIdentity.parse("hello").toString(),
            "No machine identity in the text: line 1 is not 'machine identity 1'"),
        BadInput.of("a plan that is none", () -> SysprepPlan.fromJson("hello").toString(), "plan"),
        BadInput.of(
            "a snapshot that is not there",
            () -> MachineSnapshot.read(Path.of("none.json")),
            "LocalFileException: Could not read the snapshot none.json: there is no such file"));
  }

  private static String row(String signature) {
    return ROW.replace("%s", signature);
  }

  private static BadInput table(String mistake, String content, String... says) {
    return BadInput.of(mistake, () -> CauseTable.parse("mine.tsv", content), says);
  }
}
