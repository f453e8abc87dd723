package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.record.HexCodes;
import io.sysprep.licensing.record.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a record behind its identity: the status; the reason of a notification, or the time
 * that is left; the end of an evaluation; one or two rearm counts; and more that other things
 * follow.
 */
final class StateStructure {

  private static final int MOST_COUNTS = 2;
  private static final int STATUS_LINES = 3;
  private static final int INTERVALS = 2;

  private final List<ReadLine> lines;

  private StateStructure(List<ReadLine> lines) {
    this.lines = lines;
  }

  static StateStructure from(int begin, List<ReadLine> lines) {
    return new StateStructure(lines.subList(begin, lines.size()));
  }

  /** {@return the line with the reason of the notification state: a code and at most a remark} */
  Optional<ReadLine> reason() {
    return statusLines().filter(StateStructure::isReason).findFirst();
  }

  /** {@return the line with the time that is left} */
  Optional<ReadLine> remaining() {
    return statusLines().filter(line -> MinutesAndDays.in(line.text()).isPresent()).findFirst();
  }

  private Stream<ReadLine> statusLines() {
    return lines.stream().limit(STATUS_LINES);
  }

  static boolean isReason(ReadLine line) {
    int code = HexCodes.firstIndexIn(line.text());
    if (code < 0 || Colons.first(line.text()) < 0) {
      return false;
    }
    String rest = HexCodes.after(line.text(), code).strip();
    return rest.isEmpty()
        || rest.startsWith(".")
        || rest.startsWith("(")
        || rest.startsWith("\uFF08");
  }

  /** {@return the rearm lines; none where more counts follow each other than the scripts print} */
  List<ReadLine> counts() {
    List<ReadLine> counts = new ArrayList<>();
    for (ReadLine line : lines) {
      boolean count = RearmLines.on(line).isPresent() && !line.is(LineKind.FIELD);
      if (!count && (!counts.isEmpty() || endsState(line))) {
        break;
      }
      if (count) {
        counts.add(line);
      }
    }
    return counts.size() > MOST_COUNTS ? List.of() : counts;
  }

  /** A line without a label is a heading or a sentence, and stands behind the counts. */
  private static boolean endsState(ReadLine line) {
    return line.lastValue().isEmpty() || line.is(LineKind.HEADING) || line.line().afterBlank();
  }

  /**
   * The script shows a KMS client's intervals only while the client is activated, as two lines that
   * hold one number and a word.
   */
  boolean showsKmsActivation() {
    return lines.stream().filter(StateStructure::isInterval).limit(INTERVALS).count() == INTERVALS;
  }

  private static boolean isInterval(ReadLine line) {
    String value = line.lastValue().orElse("");
    String number = Shapes.firstInteger(value);
    String word = value.substring(number.length()).strip();
    return !number.isEmpty()
        && value.startsWith(number)
        && !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && word.indexOf(' ') < 0;
  }
}
