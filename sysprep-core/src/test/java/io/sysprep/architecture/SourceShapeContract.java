package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long files and methods are, and how much is hidden.
 *
 * <p>With {@code -Dshape.report=true} the figures are printed.
 */
public interface SourceShapeContract {

  /** Above this a file does more than one thing, or has a reason. */
  int LONGEST_FILE = 300;

  @Test
  default void filesAreShortOrHaveReason() {
    SourceShape shape = SourceShape.of(ProjectModule.of(getClass()));
    if (Boolean.getBoolean("shape.report")) {
      System.out.println(shape.report());
    }
    assertThat(shape.filesLongerThan(LONGEST_FILE))
        .as("Files of more than %s lines; the reasons stand in %s", LONGEST_FILE, getClass())
        .containsExactlyInAnyOrderElementsOf(reasonsForLongFiles().keySet());
  }

  /** {@return file name to the reason why it is long} */
  default Map<String, String> reasonsForLongFiles() {
    return Map.of();
  }
}
