package io.sysprep.testkit.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.diagnose.SysprepStage;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.GuestChannel;
import io.sysprep.guest.GuestPower;
import io.sysprep.guest.Payload;
import io.sysprep.guest.RemotePreflight;
import io.sysprep.guest.RemoteResult;
import io.sysprep.guest.RemoteSysprep;
import io.sysprep.guest.RemoteVerification;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.SysprepPlanBuilder;
import io.sysprep.preflight.CheckResult;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemoteSysprepTest {

  private static final byte[] ANSWER_FILE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend"/>
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Payload payload;
  private final FakeGuest guest = FakeGuest.of(FakeWindows.windowsServer2022().build());
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void makePayload() throws IOException {
    payload = SmallPayload.in(folder);
  }

  private RemoteSysprep sysprep() {
    return RemoteSysprep.over(guest, payload).poweredBy(guest.power()).timedBy(guest.clock());
  }

  private static SysprepPlanBuilder plan() {
    return SysprepPlan.generalize().toOobe();
  }

  private RemoteResult run() throws InterruptedException {
    return sysprep().withAnswerFile(ANSWER_FILE).run(plan().build(), told::add);
  }

  private List<String> ours() {
    return guest
        .windows()
        .inspect()
        .files()
        .list(WindowsPath.of("C:\\Windows"))
        .orElseThrow()
        .stream()
        .map(WindowsPath::fileName)
        .filter(name -> name.startsWith("SysprepSdk"))
        .toList();
  }

  @Test
  void guestIsSealedOffAndAsItWas() throws InterruptedException {
    RemoteResult result = run();

    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(result).isInstanceOf(RemoteResult.Sealed.class);
    assertThat(((RemoteResult.Sealed) result).power()).isEqualTo(GuestPower.State.OFF);
    assertThat(result.nextStep()).isEqualTo("Make the image.");
    assertThat(ours()).isEmpty();
    assertThat(guest.windows().power()).isEqualTo(PowerState.OFF);
  }

  @Test
  void readerThatLetsGoKeepsNothingInGuest() throws InterruptedException {
    guest.withReaderOfWhatGoes(10);
    RemoteResult result = run();
    assertThat(result.isSealed()).as(result.nextStep()).isTrue();
    assertThat(ours()).isEmpty();
  }

  /** Such a guest is not powered off: somebody has to look into it first. */
  @Test
  void readerThatDoesNotLetGoIsToldByWhatIsLeft() throws InterruptedException {
    guest.withReaderOfWhatGoes(Integer.MAX_VALUE);
    RemoteResult result = run();
    assertThat(result).isInstanceOf(RemoteResult.Sealed.class);
    assertThat(result.isSealed()).isFalse();
    assertThat(result.nextStep()).startsWith("Remove C:\\Windows\\SysprepSdk-");
    assertThat(guest.windows().power()).isEqualTo(PowerState.ON);
  }

  @Test
  void progressIsToldInTheGuestsWordsAndOrder() throws InterruptedException {
    RemoteResult result = run();
    assertThat(told.get(0)).isEqualTo("The guest has taken the order.");
    assertThat(told.get(told.size() - 1)).isEqualTo(result.summary());
    assertThat(told).hasSizeGreaterThan(10);
  }

  @Test
  void preflightTellsWhatBlocksAndLeavesNothing() throws InterruptedException {
    FakeGuest spent = FakeGuest.of(FakeWindows.windowsServer2022().withRearmCount(0).build());
    RemotePreflight answer =
        RemoteSysprep.over(spent, payload).timedBy(spent.clock()).preflight(plan().build());
    assertThat(answer.isReady()).isFalse();
    assertThat(answer.report().blockers()).extracting(CheckResult::id).contains("rearm-count");
    assertThat(answer.leftBehind()).isEmpty();
  }

  @Test
  void secondUseSendsNoPayloadAgain() throws InterruptedException {
    sysprep().keepingPayload().preflight(plan().build());
    int first = guest.channel().calls();
    sysprep().keepingPayload().preflight(plan().build());
    assertThat(guest.channel().calls() - first).isLessThan(first - payloadFiles());
    assertThat(ours()).hasSize(1);
  }

  private static int payloadFiles() {
    return 5;
  }

  @Test
  void channelThatComesBackChangesNothing() throws InterruptedException {
    guest.channel().cutAtCall(40).comesBackAfter(5);
    RemoteResult result = run();
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(ours()).isEmpty();
  }

  @Test
  void silenceIsNoSuccess() throws InterruptedException {
    guest.channel().cutAtCall(40);
    RemoteResult result = run();
    assertThat(result).isInstanceOf(RemoteResult.Lost.class);
    assertThat(result.isSealed()).isFalse();
    assertThat(result.nextStep()).startsWith("It is on: do not power it off");
    assertThat(guest.windows().power()).isEqualTo(PowerState.ON);
  }

  @Test
  void lostJobIsResumedByItsId() throws InterruptedException {
    guest.channel().cutAtCall(40).comesBackAfter(130);
    RemoteResult lost = run();
    assertThat(lost).isInstanceOf(RemoteResult.Lost.class);

    RemoteResult result = sysprep().resume(lost.jobId(), Duration.ofMinutes(60), told::add);
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(result.nextStep()).startsWith("Power the guest off");
  }

  @ParameterizedTest
  @EnumSource(
      value = SysprepStage.class,
      names = {"VALIDATING_GENERALIZE", "GENERALIZE"})
  void failedSysprepIsToldWithItsNextStep(SysprepStage stage) throws InterruptedException {
    guest.windows().sysprep().failsAt(stage, 0x80070005);
    RemoteResult result = run();
    assertThat(result).isInstanceOf(RemoteResult.NotSealed.class);
    assertThat(result.summary()).isNotBlank();
    assertThat(guest.windows().power()).isEqualTo(PowerState.ON);
    assertThat(ours()).isEmpty();
  }

  @Test
  void preflightThatBlocksTouchesNothing() throws InterruptedException {
    FakeGuest spent = FakeGuest.of(FakeWindows.windowsServer2022().withRearmCount(0).build());
    RemoteResult result =
        RemoteSysprep.over(spent, payload).timedBy(spent.clock()).run(plan().build(), text -> {});
    assertThat(result.summary()).contains("rearm-count");
  }

  @Test
  void deniedIsNotTriedAgain() throws InterruptedException {
    guest.channel().failAtCall(1, Kind.DENIED);
    RemoteResult result = run();
    assertThat(guest.channel().calls()).isEqualTo(1);
    assertThat(result.isSealed()).isFalse();
  }

  @Test
  void planThatEndsItselfIsRefusedAtOnce() {
    assertThatThrownBy(() -> sysprep().run(plan().letSysprepShutDown().build(), told::add))
        .hasMessage(
            "In a guest a plan ends with thenShutDown() or thenQuit(), not with SYSPREP_SHUTS_DOWN");
    assertThat(guest.channel().calls()).isZero();
  }

  @Test
  void planThatQuitsLeavesGuestOn() throws InterruptedException {
    RemoteResult result =
        sysprep().withAnswerFile(ANSWER_FILE).run(plan().thenQuit().build(), told::add);
    assertThat(result.isSealed()).isTrue();
    assertThat(guest.windows().power()).isEqualTo(PowerState.ON);
  }

  @Test
  void everythingThatWasBroughtIsRemovedOnRequest() throws InterruptedException {
    sysprep().keepingPayload().preflight(plan().build());
    assertThat(ours()).isNotEmpty();
    assertThat(sysprep().clean()).isEmpty();
    assertThat(ours()).isEmpty();
  }

  @Test
  void nothingIsRemovedBeneathJobAtWork() throws InterruptedException {
    List<List<String>> left = new ArrayList<>();
    RemoteResult result =
        sysprep()
            .withAnswerFile(ANSWER_FILE)
            .run(
                plan().build(),
                text -> {
                  told.add(text);
                  if (told.size() == 5) {
                    left.add(cleaned());
                  }
                });
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(left)
        .containsExactly(
            List.of(
                "C:\\Windows\\SysprepSdk-job-"
                    + result.jobId()
                    + " (this job has not told its end; nothing was removed)"));
  }

  private List<String> cleaned() {
    try {
      return sysprep().clean();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As after a restart of the guest: the order was taken, and nobody is there to end it. */
  @Test
  void jobThatNobodyWorksOnAnyMoreIsRemovedWhenThatIsSaid() throws InterruptedException {
    WindowsPath job = WindowsPath.of("C:\\Windows\\SysprepSdk-job-dead");
    guest.windows().control().files().createFolders(job);
    guest.windows().control().files().write(job.resolve("claimed"), new byte[1]);
    assertThat(sysprep().clean()).hasSize(1);
    guest.windows().control().files().write(job.resolve("exit.txt"), new byte[1]);
    assertThat(sysprep().clean()).isEmpty();
    assertThat(ours()).isEmpty();
  }

  /** Two minutes are the controller's, which takes the result and ends the guest itself. */
  @Test
  void guestThatEndsAloneIsSealedAndCleanWhereControllerIsThere() throws InterruptedException {
    RemoteResult result =
        sysprep().endingAlone().withAnswerFile(ANSWER_FILE).run(plan().build(), told::add);
    assertThat(result.isSealed()).as(result.summary()).isTrue();
    assertThat(ours()).isEmpty();
    assertThat(guest.windows().power()).isEqualTo(PowerState.OFF);
  }

  @Test
  void verificationSaysWhetherGuestIsSealed() throws InterruptedException {
    assertThat(sysprep().verify().isSealed()).isFalse();
    sysprep().withAnswerFile(ANSWER_FILE).run(plan().thenQuit().build(), told::add);
    RemoteVerification answer = sysprep().verify();
    assertThat(answer.isSealed()).as(answer.verification().summary()).isTrue();
  }

  @Test
  void secondControllerIsRefusedWhileJobIsAtWork() throws InterruptedException {
    List<RemoteResult> second = new ArrayList<>();
    RemoteResult first =
        sysprep()
            .withAnswerFile(ANSWER_FILE)
            .run(
                plan().build(),
                text -> {
                  if (second.isEmpty() && told.size() == 5) {
                    second.add(attempt());
                  }
                  told.add(text);
                });
    assertThat(first.isSealed()).as(first.summary()).isTrue();
    assertThat(second).hasSize(1);
    assertThat(second.get(0).isSealed()).isFalse();
    assertThat(second.get(0).summary()).contains("could not be started in the guest");
  }

  private RemoteResult attempt() {
    try {
      return sysprep().run(plan().build(), text -> {});
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As when the channel dies for good with the network, and the hypervisor is all that answers. */
  @Test
  void guestThatEndsAloneTakesItsThingsAwayAndPowersOffWithoutController()
      throws InterruptedException {
    guest.channel().cutAtCall(40);
    RemoteResult result =
        sysprep().endingAlone().withAnswerFile(ANSWER_FILE).run(plan().build(), told::add);
    assertThat(result).isInstanceOf(RemoteResult.Lost.class);
    assertThat(((RemoteResult.Lost) result).power()).isEqualTo(GuestPower.State.OFF);
    assertThat(result.nextStep()).startsWith("It is off: look at its disk");
    assertThat(guest.windows().power()).isEqualTo(PowerState.OFF);
    assertThat(ours()).isEmpty();
    assertThat(guest.tasks()).isEmpty();
    assertThat(Verification.of(guest.windows().inspect()).isSealed()).isTrue();
  }

  /** What is there to be looked into is not taken away. */
  @Test
  void guestThatIsNotSealedNeverEndsAlone() throws InterruptedException {
    guest.windows().sysprep().failsAt(SysprepStage.GENERALIZE, 0x80070005);
    guest.channel().cutAtCall(40);
    RemoteResult result =
        sysprep().endingAlone().withAnswerFile(ANSWER_FILE).run(plan().build(), told::add);
    assertThat(result).isInstanceOf(RemoteResult.Lost.class);
    assertThat(guest.windows().power()).isEqualTo(PowerState.ON);
    assertThat(ours()).hasSize(2);
  }

  private void removeOurs() {
    try (GuestChannel channel = guest.open()) {
      for (String name : ours()) {
        List<String> words = List.of("cmd", "/d", "/c", "rd", "/s", "/q", "C:\\Windows\\" + name);
        assertThat(channel.run(words, Duration.ofMinutes(1)).exitCode()).isZero();
      }
    }
  }

  private RemoteResult runUntil(Runnable end) throws InterruptedException {
    return sysprep()
        .withAnswerFile(ANSWER_FILE)
        .run(
            plan().within(Duration.ofHours(2)).build(),
            text -> {
              told.add(text);
              if (text.contains("sysprep.exe")) {
                end.run();
              }
            });
  }

  @Test
  void killedJvmIsNoSuccessAndVerifyTellsLater() throws InterruptedException {
    RemoteResult result = runUntil(guest::killJob);
    assertThat(result).isInstanceOf(RemoteResult.Lost.class);
    assertThat(result.summary())
        .startsWith("The job's JVM ended in the guest without a word. The last it told: ");
    assertThat(result.nextStep()).contains("call verify()");
  }

  /** As after a restart: the deadline of two hours is not waited for. */
  @Test
  void jobWithoutJvmAndLauncherIsFoundOutSoonAndRemoved() throws InterruptedException {
    RemoteResult result = runUntil(guest::killJobAndLauncher);
    assertThat(result).isInstanceOf(RemoteResult.Lost.class);
    assertThat(((RemoteResult.Lost) result).loss()).isEqualTo(RemoteResult.Loss.JVM_GONE);
    assertThat(result.summary()).endsWith(told.get(told.size() - 1));
    assertThat(result.nextStep()).contains("call verify()");
    assertThat(guest.clock().elapsed()).isLessThan(Duration.ofMinutes(3));
    assertThat(sysprep().clean()).isEmpty();
    assertThat(ours()).isEmpty();
  }

  /** As where it ended alone, and its shutdown is held up: nobody tells of its end any more. */
  @Test
  void jobThatIsTakenAwayBeneathControllerIsToldSoon() throws InterruptedException {
    RemoteResult result =
        runUntil(
            () -> {
              guest.killJobAndLauncher();
              removeOurs();
            });
    assertThat(((RemoteResult.Lost) result).loss()).isEqualTo(RemoteResult.Loss.JOB_REMOVED);
    assertThat(result.summary())
        .startsWith(
            "Nothing of the job is in the guest any more: it ended alone, or was removed."
                + " The last it told: ");
    assertThat(result.nextStep())
        .isEqualTo("Call verify(), or look at its disk once it is off. Make no image before.");
    assertThat(guest.clock().elapsed()).isLessThan(Duration.ofMinutes(3));
  }

  @Test
  void resumeOfJobThatGuestDoesNotHaveIsToldSoon() throws InterruptedException {
    RemoteResult result = sysprep().resume("of-another-guest", Duration.ofHours(2), told::add);
    assertThat(((RemoteResult.Lost) result).loss()).isEqualTo(RemoteResult.Loss.JOB_REMOVED);
    assertThat(result.summary()).endsWith("It had told nothing.");
    assertThat(guest.clock().elapsed()).isLessThan(Duration.ofMinutes(3));
  }

  /** The guest answers all the while: whoever cannot list processes waits for the deadline. */
  @Test
  void jobWhoseProcessNobodyCanTellOfIsWaitedForUntilDeadline() throws InterruptedException {
    guest.withoutProcessList();
    RemoteResult result = runUntil(guest::killJobAndLauncher);
    assertThat(((RemoteResult.Lost) result).loss()).isEqualTo(RemoteResult.Loss.DEADLINE);
    assertThat(result.summary())
        .startsWith("The deadline passed before the guest told the end. The last it told: ");
    assertThat(result.nextStep()).startsWith("It is on: do not power it off").contains("resume");
    assertThat(guest.clock().elapsed()).isGreaterThan(Duration.ofHours(2));
    assertThat(sysprep().clean()).hasSize(1);
  }
}
