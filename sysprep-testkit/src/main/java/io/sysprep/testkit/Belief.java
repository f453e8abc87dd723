package io.sysprep.testkit;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import io.sysprep.testkit.state.FreshInstallation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a verdict rests on and that nobody of this project has proven on a real Windows.
 *
 * <p>The fake shares these beliefs, so a test that passes on it proves none of them; that is what
 * the list is for. Whoever has a Windows at hand settles one with its command, which only reads.
 *
 * <pre>{@code
 * Belief.all().forEach(belief -> System.out.println(belief.text() + ": " + belief.command()));
 * }</pre>
 *
 * @param id its name, in kebab case
 * @param text what is believed, as a sentence without a full stop
 * @param source who says so
 * @param certainty how sure it is
 * @param command what somebody with a real Windows runs; "clone:" or "sealed:" before it says on
 *     which machine
 * @param shownBy how the fake shows the machine on which the belief fails; empty where it cannot
 */
public record Belief(
    String id,
    String text,
    String source,
    String certainty,
    String command,
    Optional<String> shownBy) {

  private static final String NOT_SHOWN = "-";

  /** {@return all beliefs, those that cost most first} */
  public static List<Belief> all() {
    List<Belief> beliefs = new ArrayList<>();
    for (Row row : Table.of(FreshInstallation.class, "beliefs.tsv")) {
      beliefs.add(
          new Belief(
              row.cell(0),
              row.cell(1),
              row.cell(2),
              row.cell(3),
              row.cell(4),
              Optional.of(row.cell(5)).filter(shown -> !shown.equals(NOT_SHOWN))));
    }
    return List.copyOf(beliefs);
  }
}
