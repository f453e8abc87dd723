package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.guest.GuestListener;
import io.sysprep.guest.RemoteResult;
import io.sysprep.guest.RemoteVerification;
import io.sysprep.guest.job.GuestJob;
import io.sysprep.run.Verification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Channels, controllers and JVMs that end while Sysprep generalizes. */
@Timeout(180)
class BrokenGuestUnderWineIT extends GuestBed {

  private boolean happened;

  private boolean isFirstInTheMiddle(String text) {
    told.add(text);
    boolean first = !happened && inTheMiddle(text);
    happened |= first;
    return first;
  }

  /** The channel dies and is opened again; then the controller dies, too, and another goes on. */
  @ParameterizedTest
  @EnumSource(WayIn.Kind.class)
  void whoeverDiesInTheMiddleNothingIsLost(WayIn.Kind kind)
      throws IOException, InterruptedException {
    guest.behave("succeed 400");
    open(kind);
    DyingController dying = new DyingController(4);
    assertThatThrownBy(() -> over(way.access()).run(plan(), dying)).hasMessage("power cut");
    assertThat(told).as("over the channel that was opened again").doesNotHaveDuplicates();
    way.cut();
    List<String> again = new ArrayList<>();
    RemoteResult result =
        over(way.access()).resume(dying.jobs.get(0), Duration.ofMinutes(2), again::add);
    assertThat(result.isSealed()).as("%s %s", result, again).isTrue();
    assertThat(again).startsWith(told.toArray(String[]::new)).endsWith(result.summary());
    assertThat(again).doesNotHaveDuplicates();
    assertThat(guest.ours()).isEmpty();
  }

  /** Its channel is cut when Sysprep generalizes, and it ends when it has heard some more. */
  private final class DyingController implements GuestListener {

    private final List<String> jobs = new ArrayList<>();
    private int left;

    DyingController(int left) {
      this.left = left;
    }

    @Override
    public void onJob(String jobId) {
      jobs.add(jobId);
    }

    @Override
    public void onProgress(String text) {
      if (isFirstInTheMiddle(text)) {
        cut();
      }
      if (happened && left-- == 0) {
        throw new IllegalStateException("power cut");
      }
    }

    private void cut() {
      try {
        way.cut();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** As a task that is started again would do; the first one goes on. */
  @Test
  void orderIsTakenOnce() throws IOException, InterruptedException {
    List<Integer> second = new ArrayList<>();
    RemoteResult result =
        over(open(WayIn.Kind.AGENT).access())
            .run(
                plan(),
                text -> {
                  told.add(text);
                  if (told.size() == 1) {
                    second.add(exitCodeOfSecondJvm());
                  }
                });
    assertThat(second).as("%s %s", result, told).containsExactly(GuestJob.TAKEN);
    assertThat(result.isSealed()).as("%s %s", result, told).isTrue();
    assertThat(guest.ours()).isEmpty();
  }

  private static int exitCodeOfSecondJvm() {
    try {
      String carrier = "C:\\windows\\SysprepSdk-" + payload.id();
      String job = "C:\\windows\\" + jobFolder();
      return guest
          .start(
              carrier + "\\jre\\bin\\java.exe",
              "-XX:-UsePerfData",
              "-Djava.io.tmpdir=" + job,
              "-cp",
              carrier + "\\lib\\*",
              "io.sysprep.windows.guest.GuestMain",
              job,
              carrier)
          .waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String jobFolder() throws IOException {
    return guest.ours().stream().filter(name -> name.contains("-job-")).findFirst().orElseThrow();
  }

  /** The launcher first, which names the JVM on its own command line and would tell of its end. */
  private static void killLauncherAndJvm() {
    List<ProcessHandle> both =
        guest.processes("GuestMain").stream()
            .sorted(Comparator.comparing(process -> !isLauncher(process)))
            .toList();
    assertThat(both).hasSize(2).allMatch(ProcessHandle::destroyForcibly);
    both.forEach(process -> process.onExit().join());
  }

  private static boolean isLauncher(ProcessHandle process) {
    return WineGuest.commandLineOf(process).startsWith("cmd");
  }

  private List<String> cleaned() {
    try {
      return over(way.access()).clean();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nobody is left to tell of it, as after a restart: the guest's list of processes does. */
  @Test
  void guestWhoseJvmWasKilledWithItsLauncherIsVerifiedByAnother()
      throws IOException, InterruptedException {
    guest.behave("wait 400");
    open(WayIn.Kind.SSH);
    ClockThatSkips clock = new ClockThatSkips();
    RemoteResult result =
        over(way.access())
            .timedBy(clock)
            .run(
                plan(),
                text -> {
                  if (isFirstInTheMiddle(text)) {
                    assertThat(cleaned())
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains("has not told its end");
                    killLauncherAndJvm();
                    clock.skipAtEachPause(Duration.ofSeconds(20));
                  }
                });
    assertThat(result).as("%s", told).isInstanceOf(RemoteResult.Lost.class);
    assertThat(result.summary()).startsWith("The job's JVM ended in the guest without a word.");
    List<ProcessHandle> sysprep = guest.processes("/generalize");
    assertThat(sysprep).as("goes on without them").isNotEmpty();
    guest.letSysprepGoOn();
    sysprep.forEach(process -> process.onExit().join());
    RemoteVerification answer = over(way.access()).verify();
    assertThat(answer.verification().standing())
        .as(answer.verification().summary())
        .isEqualTo(Verification.Standing.SEALED);
    assertThat(over(way.access()).clean()).isEmpty();
    assertThat(guest.ours()).isEmpty();
  }

  /** In the pause in which a controller could come it dies, and nobody else does. */
  @Test
  void guestThatEndsAloneIsCleanWhenItShutsDown() throws IOException, InterruptedException {
    open(WayIn.Kind.SSH);
    DyingController dying = new DyingController(0);
    assertThatThrownBy(() -> over(way.access()).endingAlone().run(plan(), dying))
        .hasMessage("power cut");
    way.cut();
    guest.endPause();
    List<ProcessHandle> launchers =
        guest.processes("GuestMain").stream().filter(BrokenGuestUnderWineIT::isLauncher).toList();
    assertThat(launchers).hasSize(1).allSatisfy(GuestBed::assertEnds);
    assertThat(guest.told())
        .satisfiesExactly(
            ping -> assertThat(ping.strip()).isEqualTo("ping -n 120 127.0.0.1"),
            shutdown -> assertThat(shutdown.strip()).isEqualTo("shutdown /s /t 0"));
    assertThat(guest.ours()).isEmpty();
    assertThat(guest.sysprepFolder().resolve("Sysprep_succeeded.tag")).exists();
  }
}
