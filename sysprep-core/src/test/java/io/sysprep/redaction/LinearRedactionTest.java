package io.sysprep.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twice the text is twice the work, whatever stands in it; counted are the characters looked at.
 */
@SuppressWarnings("ArrayRecordComponent")
class LinearRedactionTest {

  private static final int SMALL = 20_000;
  private static final double TWICE = 2.2;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "p",
        " ",
        "\n",
        "'",
        "\"",
        "\\\"",
        "<",
        "(",
        ")",
        "-",
        "/",
        "&",
        "=",
        "password",
        "password ",
        "password=",
        "password: ",
        "password=\"",
        "password='",
        "password (",
        "password('",
        "password[",
        "password=)))",
        "password=;a",
        "x,password=",
        "password=a&b",
        "password=<",
        "password=%",
        "\"password\", \"",
        "password is ",
        "password for x",
        "password reg_sz ",
        "<password>",
        "<password ",
        "</password>",
        "&lt;password&gt;",
        "$password=[a",
        "$p=",
        "-p ",
        "/p:",
        "-p=\"",
        "key=C:\\key",
        "key=HKLM\\",
        "token",
        "pass-",
        "_pass",
        "mot de passe ",
        "密码",
        "密码为",
        "net user ",
        "net use ",
        "net use \\\\a ",
        "pscredential '",
        "slmgr.vbs a ",
        "/v password ",
        "/d x ",
        "/d=",
        "-value \"",
        "://",
        "://a:",
        "-u a&b",
        "bearer ",
        "eyj-",
        "-----BEGIN PRIVATE KEY-----",
        "AAAA/",
        "YWFh/",
        "YQBiAGMA/",
        "0123456789abcdef",
        "aaaaa-",
        "123456-",
        "Authorization: Basic "
      })
  void workGrowsWithTheTextAndNoFaster(String piece) {
    long once = work(Redaction.byForm(), piece.repeat(SMALL / piece.length()));
    long twice = work(Redaction.byForm(), piece.repeat(2 * SMALL / piece.length()));
    assertThat((double) twice).isLessThan(TWICE * once);
  }

  @Test
  void workDoesNotGrowWithTheNumberOfKnownSecrets() {
    String text = textWith(2_000);
    long few = work(Redaction.byForm().knowing(secrets(500)), text);
    long many = work(Redaction.byForm().knowing(secrets(4_000)), text);
    assertThat((double) many).isLessThan(1.5 * few);
  }

  @Test
  void workGrowsWithTextThatIsFullOfKnownSecrets() {
    long once = work(Redaction.byForm().knowing(secrets(2_000)), textWith(2_000));
    long twice = work(Redaction.byForm().knowing(secrets(4_000)), textWith(4_000));
    assertThat((double) twice).isLessThan(TWICE * once);
  }

  @Test
  void secretOfOneLetterOverAndOverIsNoTrap() {
    long once = work(Redaction.byForm().knowing(List.of("p".repeat(SMALL))), "p".repeat(SMALL));
    long twice =
        work(Redaction.byForm().knowing(List.of("p".repeat(2 * SMALL))), "p".repeat(2 * SMALL));
    assertThat((double) twice).isLessThan(TWICE * once);
  }

  private static List<String> secrets(int count) {
    List<String> secrets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      secrets.add("CANARY-" + i);
    }
    return secrets;
  }

  private static String textWith(int count) {
    return String.join(" some words between them\n", secrets(count));
  }

  private static long work(Redaction redaction, String text) {
    CountingText counting = new CountingText(text, new long[1]);
    redaction.found(counting, 0);
    return counting.looks();
  }

  /**
   * A text that counts who looks at its characters.
   *
   * @param counts one cell, shared with the parts of the text
   */
  private record CountingText(String text, long[] counts) implements CharSequence {

    long looks() {
      return counts[0];
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      counts[0]++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      counts[0] += end - start;
      return new CountingText(text.substring(start, end), counts);
    }

    @Override
    public String toString() {
      counts[0] += text.length();
      return text;
    }
  }
}
