package io.sysprep.unattend.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void carriageReturnAtTheVeryEndBeginsALineAsAnyOther() {
    LineIndex lines = new LineIndex("a\r");

    assertThat(lines.lineOf(1)).isEqualTo(1);
    assertThat(lines.lineOf(2)).isEqualTo(2);
    assertThat(lines.columnOf(2)).isEqualTo(1);
  }

  @Test
  void linesAndColumnsAreThoseThatASlowCountGives() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(12); left > 0; left--) {
        text.append("a\r\n".charAt(random.nextInt(3)));
      }
      compare(text.toString());
    }
  }

  private static void compare(String text) {
    LineIndex lines = new LineIndex(text);
    int line = 1;
    int column = 1;
    for (int at = 0; at <= text.length(); at++) {
      assertThat(lines.lineOf(at)).as("line at %d of %s", at, text).isEqualTo(line);
      assertThat(lines.columnOf(at)).as("column at %d of %s", at, text).isEqualTo(column);
      boolean ends =
          at < text.length()
              && (text.charAt(at) == '\n'
                  || (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1)));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
  }
}
