package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CauseTableTest {

  private static final String HEAD =
      "id\tentry\trole\tstage\tsignatures\ttitle\tremedies\tfixability\tversions\tsources\n";

  private static final String ROW =
      "our-agent-missing\tours-1\tCAUSE\tEXECUTION\tAgent {file} vanished\tThe agent's {file} is"
          + " gone.\tReinstall {file}.\tmanual\tall\tour wiki\n";

  @Test
  void knows_every_cause_of_the_catalogue() throws IOException {
    Path catalogue =
        Path.of(System.getProperty("sysprep.corpus", ""), "..", "facts", "failure-causes.tsv");
    assumeTrue(Files.exists(catalogue), "no catalogue at " + catalogue);
    List<String> ids =
        Files.readAllLines(catalogue).stream().skip(1).map(row -> row.split("\t", -1)[1]).toList();

    assertThat(CauseTable.standard().ids()).containsAll(ids).contains("unknown-failure");
  }

  @Test
  void a_users_row_names_its_cause_with_the_name_from_the_log() {
    CauseTable causes = CauseTable.standard().plus(CauseTable.parse("ours", HEAD + ROW));
    byte[] log = new LogText().start().error("Agent a.dll vanished").bytes();

    Diagnosis diagnosis = Diagnosis.of(LogBundle.of("setupact.log", log), causes);

    assertThat(diagnosis.causes()).extracting(Cause::id).containsExactly("our-agent-missing");
    assertThat(diagnosis.causes().get(0).title()).isEqualTo("The agent's a.dll is gone.");
    assertThat(diagnosis.causes().get(0).remedies())
        .containsExactly(new Remedy("Reinstall a.dll.", Remedy.Standing.SUPPORTED));
  }

  @Test
  void a_users_row_comes_before_the_librarys() {
    String row = ROW.replace("Agent {file} vanished", "BitLocker is on");
    CauseTable causes = CauseTable.standard().plus(CauseTable.parse("ours", HEAD + row));
    byte[] log = new LogText().error("BitLocker is on for the OS volume (0x80310039)").bytes();

    assertThat(Diagnosis.of(LogBundle.of("setuperr.log", log), causes).causes())
        .extracting(Cause::id)
        .containsExactly("our-agent-missing");
  }

  @Test
  void reads_a_table_from_a_file(@TempDir Path folder) throws IOException {
    Path file =
        Files.write(folder.resolve("ours.tsv"), (HEAD + ROW).getBytes(StandardCharsets.UTF_8));

    assertThat(CauseTable.read(file).ids()).containsExactly("our-agent-missing");
    assertThatThrownBy(() -> CauseTable.read(folder.resolve("none.tsv")))
        .isInstanceOf(CauseTableException.class)
        .hasMessageContaining("none.tsv");
  }

  @Test
  void a_row_that_would_never_work_is_refused_with_its_line() {
    assertRefused(ROW.replace("our-agent-missing", "Our Agent"), 2, "kebab case");
    assertRefused(ROW.replace("CAUSE", "MOTIVE"), 2, "MOTIVE");
    assertRefused(ROW.replace("Agent {file} vanished", ""), 2, "no signature");
    assertRefused(ROW.replace("Agent {file} vanished", "A"), 2, "too short");
    assertRefused(ROW.replace("Agent {file} vanished", "code:none"), 2, "code:none");
    assertRefused(ROW.replace("Agent {file} vanished", "last: Agent gone"), 2, "STOP");
    assertRefused(ROW.replace("is gone.", "is gone"), 2, "period");
    assertRefused(ROW.replace("manual", "maybe"), 2, "fixability");
    assertRefused(ROW.replace("\tour wiki", ""), 2, "cells");
    assertRefused(ROW + ROW, 3, "twice");
    assertRefused("", "id\tentry\n", 1, "columns");
  }

  private static void assertRefused(String rows, int line, String problem) {
    assertRefused(rows, HEAD, line, problem);
  }

  private static void assertRefused(String rows, String head, int line, String problem) {
    assertThatThrownBy(() -> CauseTable.parse("ours.tsv", head + rows))
        .isInstanceOfSatisfying(
            CauseTableException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageContaining("ours.tsv")
        .hasMessageContaining(problem);
  }
}
