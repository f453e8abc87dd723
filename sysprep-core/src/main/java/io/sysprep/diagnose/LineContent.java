package io.sysprep.diagnose;

import io.sysprep.diagnose.rules.CauseRole;
import io.sysprep.diagnose.rules.CauseRules;
import io.sysprep.diagnose.rules.CauseStage;
import io.sysprep.diagnose.rules.MarkerKind;
import io.sysprep.diagnose.rules.MarkerTable;
import io.sysprep.diagnose.rules.Passage;
import java.util.Optional;

/**
 * What a line says, apart from when: logs repeat the same content thousands of times, and it is
 * understood once.
 */
final class LineContent {

  /** What a line says that says nothing of use. */
  static final LineContent NOTHING =
      new LineContent(ParsedLine.unheaded("", ""), MarkerTable.empty(), true);

  final LogLevel level;
  final int id;
  final String module;
  final String message;

  /** The line from the end of its time on; the whole line where it has no fixed columns. */
  final String text;

  final boolean headed;
  final Passage passage;
  final Optional<MarkerTable.Hit> marker;
  private Optional<CauseRules.Hit> cause = Optional.empty();
  private boolean causeKnown;
  private boolean givesUp;
  private boolean givesUpKnown;

  LineContent(ParsedLine line, MarkerTable markers, boolean complete) {
    this.level = line.level();
    this.id = line.id();
    this.module = line.module();
    this.message = line.message();
    this.text = line.text();
    this.headed = line.headed();
    this.passage = Passage.of(message, complete);
    this.marker = markers.in(passage, headed);
  }

  /** {@return whether the content is Sysprep's own, by module or id} */
  boolean isOfSysprep() {
    return module.equals("SYSPRP") || (id >>> 16) == 0x0f;
  }

  boolean is(MarkerKind kind) {
    return marker.isPresent() && marker.get().marker().kind() == kind;
  }

  boolean isInfo() {
    return level == LogLevel.INFO && headed;
  }

  /** {@return the cause that this line shows by itself} */
  Optional<CauseRules.Hit> cause(CauseRules rules) {
    if (!causeKnown) {
      cause = rules.in(passage, id, isInfo());
      causeKnown = true;
    }
    return cause;
  }

  /** {@return whether Sysprep gives up with this line} */
  boolean givesUp(CauseRules rules) {
    if (!givesUpKnown) {
      givesUp = findOutWhetherGivesUp(rules);
      givesUpKnown = true;
    }
    return givesUp;
  }

  private boolean findOutWhetherGivesUp(CauseRules rules) {
    return Ending.ofId(id) != Ending.OPEN
        || marker.filter(hit -> RunRecorder.isFailure(hit.marker().kind())).isPresent()
        || cause(rules).filter(LineContent::endsLaunch).isPresent();
  }

  private static boolean endsLaunch(CauseRules.Hit hit) {
    return hit.rule().role() == CauseRole.CAUSE && hit.rule().stage() == CauseStage.LAUNCH;
  }
}
