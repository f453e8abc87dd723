package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Of lines that are all alike most are only counted; what they tell is the same as of few. */
class ManyLinesAlikeTest {

  private static final int MANY = 300;
  private static final String KNOWN =
      " was installed for a user, but not provisioned for all users";

  private final LogText log = new LogText().start("GENERALIZE");

  @Test
  void warningsAndErrorsAreCountedToTheLast() {
    for (int i = 0; i < MANY; i++) {
      log.warning("Device " + i + " waits").error("Device " + i + " is lost");
    }
    log.after(7).warning("Device 1 waits");

    Run run = log.diagnosed().runs().get(0);
    assertThat(run.warnings()).isEqualTo(MANY + 1);
    assertThat(run.errors()).isEqualTo(MANY);
    assertThat(run.ended()).contains(LocalDateTime.of(2026, 3, 1, 10, 0, 7));
  }

  @Test
  void causeIsFoundInTheLastOfThemWhenItIsWrapped() {
    for (int i = 0; i < MANY; i++) {
      log.error("Device " + i + " is lost");
    }
    log.error("Package A.1").raw("   " + KNOWN);

    assertThat(log.diagnosed().causes()).extracting(Cause::id).contains("appx-not-provisioned");
  }

  @Test
  void otherCauseIsFoundAmongThousandsOfOne() {
    for (int i = 0; i < MANY; i++) {
      log.error("Package A." + i + KNOWN);
    }
    log.error("BitLocker is on for the OS volume").error("Package Z" + KNOWN);

    Diagnosis diagnosis = log.diagnosed();
    assertThat(diagnosis.causes())
        .extracting(Cause::id)
        .containsExactly("appx-not-provisioned", "bitlocker-on");
    assertThat(diagnosis.runs().get(0).errors()).isEqualTo(MANY + 2);
    assertThat(diagnosis.causes().get(0).evidence().get(0).text()).contains("Package A.0 ");
  }

  @Test
  void linesWithoutHeadsAreCountedAsEntriesOfEight() {
    log.warning("a program begins").raw("").raw("").raw("");
    for (int i = 0; i < MANY; i++) {
      log.raw("a program says " + i);
    }
    log.info("SYSPRP goes on");

    assertThat(log.diagnosed().unreadLines()).isEqualTo((MANY + 7) / 8);
  }

  @Test
  void linesOfCloudbaseInitAreToldByAllThatTheySay() {
    for (int i = 0; i < MANY; i++) {
      log.raw("2026-03-01 10:05:07." + i + " 15" + i + " INFO cloudbaseinit.init [-] Step " + i);
    }
    log.raw("2026-03-01 10:05:08.001 1520 ERROR cloudbaseinit.init [-] Step 3 is lost");
    log.raw(
        "2026-03-01 10:05:09.001 1520 ERROR cloudbaseinit.init [-] BitLocker is on for the OS"
            + " volume");

    Run run = log.diagnosed().runs().get(0);
    assertThat(run.errors()).isEqualTo(2);
    assertThat(run.ended()).contains(LocalDateTime.of(2026, 3, 1, 10, 5, 9));
    assertThat(log.diagnosed().causes()).extracting(Cause::id).containsExactly("bitlocker-on");
  }

  @Test
  void lineOfTheMiddleDoesNotEndARunThatEndedLater() {
    for (int i = 0; i < MANY; i++) {
      log.after(1).warning("Device " + i + " waits");
      for (int line = 0; line < 9; line++) {
        log.raw("it said so " + line);
      }
    }

    Diagnosis diagnosis = log.diagnosed();
    assertThat(diagnosis.runs().get(0).ended())
        .contains(LocalDateTime.of(2026, 3, 1, 10, 0, 0).plusSeconds(MANY));
    assertThat(diagnosis.unreadLines()).isEqualTo(MANY);
  }
}
