package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.SlmgrOutput;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way of reading an output: its lines, without what a console put before them or with it, and
 * the language that recognizes the most of them.
 */
public record OutputReading(List<OutputLine> rows, LabelChoice choice) {

  /**
   * Reads an output.
   *
   * @param output the text
   * @param machineLabels what is known of the machine's own languages; those that ship with the
   *     library come after them
   */
  public static SlmgrOutput of(String output, List<LabelSet> machineLabels) {
    List<LabelSet> languages =
        Stream.concat(machineLabels.stream(), KnownLabels.BY_LANGUAGE.values().stream()).toList();
    List<OutputLine> whole = LineSelection.of(output);
    OutputReading asItIs = reading(whole, languages);
    return LinePrefix.of(whole)
        .map(prefix -> reading(LineSelection.without(prefix, whole), languages))
        .filter(bare -> bare.choice().recognized() >= asItIs.choice().recognized())
        .orElse(asItIs)
        .read();
  }

  private static OutputReading reading(List<OutputLine> rows, List<LabelSet> languages) {
    List<OutputLine> lines = ExpiryLines.apart(rows);
    return new OutputReading(lines, LabelChoice.best(lines, languages));
  }

  private SlmgrOutput read() {
    LabelSet labels = choice.labels();
    List<ReadLine> lines = rows.stream().map(row -> ReadLine.of(row, labels)).toList();
    return OutputAssembly.of(WrappedLines.joined(lines, labels), labels);
  }
}
