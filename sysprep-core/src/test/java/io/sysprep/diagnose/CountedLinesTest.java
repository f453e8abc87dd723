package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.diagnose.lines.LogTables;
import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.runs.EndOfLog;
import io.sysprep.diagnose.runs.LiveLog;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of a log that is followed each line is read, of one that is whole most are only counted; both say
 * the same.
 */
class CountedLinesTest {

  private static final int LINES = 1_500;

  private static final List<String> MESSAGES =
      List.of(
          "Device %s is skipped",
          "%s failed; hr = 0x8123abcd",
          "Package A.%s was installed for a user, but not provisioned for all users",
          "%s BitLocker is on for the OS volume",
          "error 0x80070005 at %s",
          "   two  blanks: %s");

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countedLinesSayWhatReadOnesSay(int seed) {
    byte[] log = log(new Random(seed)).bytes();
    LiveLog live = new LiveLog("setupact.log", LogTables.of(CauseBook.standard()), event -> {});
    live.append(log, log.length);

    assertThat(Diagnosis.of(LogBundle.of("setupact.log", log)).toJson())
        .isEqualTo(Diagnosis.of(live.diagnosis(EndOfLog.COPIED), List.of()).toJson());
  }

  /** Long stretches of one kind, with some of another between, in any form. */
  private static LogText log(Random random) {
    LogText log = new LogText().start("GENERALIZE");
    log.withNewline(random.nextBoolean() ? "\r\n" : "\n");
    int message = 0;
    int form = 0;
    for (int i = 0; i < LINES; i++) {
      if (random.nextInt(i < 200 ? 60 : 12) == 0) {
        message = random.nextInt(MESSAGES.size());
        form = random.nextInt(7);
        log.after(random.nextInt(90));
      }
      String number = Long.toHexString(random.nextLong() >>> random.nextInt(60)) + ' ' + i;
      add(log, form, MESSAGES.get(message).replace("%s", number), random);
    }
    return log.raw(" the end ").error("CopyProfile failed (0x3)");
  }

  private static void add(LogText log, int form, String message, Random random) {
    switch (form) {
      case 0 -> log.warning(message);
      case 1 -> log.error(message);
      case 2 -> log.raw("   a program says " + message);
      case 3 -> log.raw(cloudbase(random) + message);
      case 4 -> log.line("Perf", "", "IBS", message);
      case 5 -> log.error("0x0f0073", message);
      default -> log.raw(random.nextInt(3) == 0 ? "" : message.substring(message.length() / 2));
    }
  }

  private static String cloudbase(Random random) {
    return String.format(
        Locale.ROOT,
        "2026-03-01 10:0%d:%02d.%03d 15%02d INFO cloudbaseinit.init [-] ",
        random.nextInt(2),
        random.nextInt(61),
        random.nextInt(1000),
        random.nextInt(100));
  }
}
