package io.sysprep.testkit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.Payload;
import io.sysprep.guest.RemoteResult;
import io.sysprep.guest.RemoteSysprep;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.Verification;
import io.sysprep.testkit.FakeWindows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each call of a channel in a whole run, each fault: what is told as sealed is sealed. */
class ChannelMatrixTest {

  private enum Fault {
    FAILS_ONCE,
    SOMEBODY_HOLDS_THE_FILE,
    DENIED,
    DEAD_AND_BACK,
    DEAD_FOR_LONG_AND_BACK,
    NEVER_BACK,
    SLOW,
    CUT_IN_A_WORD,
    TWO_CONTROLLERS;

    void plan(ChannelTrouble channel, int call) {
      switch (this) {
        case FAILS_ONCE -> channel.failAtCall(call, Kind.REFUSED);
        case SOMEBODY_HOLDS_THE_FILE -> channel.failAtCall(call, Kind.SHARING);
        case DENIED -> channel.failAtCall(call, Kind.DENIED);
        case DEAD_AND_BACK -> channel.cutAtCall(call).comesBackAfter(3);
        case DEAD_FOR_LONG_AND_BACK -> channel.cutAtCall(call).comesBackAfter(60);
        case NEVER_BACK -> channel.cutAtCall(call);
        case SLOW -> channel.slowAtCall(call, Duration.ofMinutes(2));
        case CUT_IN_A_WORD -> channel.cutInWordAtCall(call);
        case TWO_CONTROLLERS -> {}
      }
    }

    /** Where the controller is to come to the end all the same. */
    boolean isOvercome() {
      return this == FAILS_ONCE
          || this == SOMEBODY_HOLDS_THE_FILE
          || this == DEAD_AND_BACK
          || this == SLOW
          || this == CUT_IN_A_WORD;
    }
  }

  private static final byte[] ANSWER_FILE =
      "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"/>".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Payload payload;

  @BeforeEach
  void makePayload() throws IOException {
    payload = SmallPayload.in(folder);
  }

  private RemoteSysprep over(FakeGuest guest) {
    return RemoteSysprep.over(guest, payload)
        .withAnswerFile(ANSWER_FILE)
        .poweredBy(guest.power())
        .timedBy(guest.clock());
  }

  private RemoteResult run(FakeGuest guest, Fault fault, int call) throws InterruptedException {
    SysprepPlan plan = SysprepPlan.generalize().toOobe().build();
    if (fault != Fault.TWO_CONTROLLERS) {
      return over(guest).run(plan, text -> {});
    }
    return over(guest).run(plan, text -> rival(guest, plan, call));
  }

  /** A second controller comes when so many calls were made. */
  private void rival(FakeGuest guest, SysprepPlan plan, int call) {
    if (guest.channel().calls() < call || guest.channel().calls() > call + 2) {
      return;
    }
    try {
      RemoteResult second = over(guest).run(plan, text -> {});
      assertThat(second.isSealed()).as(second.summary()).isFalse();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FakeGuest guest() {
    return FakeGuest.of(FakeWindows.windowsServer2022().build());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatIsToldAsSealedIsSealedAndSilenceIsNot(Fault fault) throws InterruptedException {
    FakeGuest well = guest();
    assertThat(run(well, Fault.FAILS_ONCE, 0).isSealed()).isTrue();
    int calls = well.channel().calls();
    for (int call = 1; call <= calls; call++) {
      FakeGuest guest = guest();
      fault.plan(guest.channel(), call);
      assertTrue(fault + " at call " + call, run(guest, fault, call), guest, fault);
    }
  }

  private static void assertTrue(String when, RemoteResult result, FakeGuest guest, Fault fault) {
    String told = when + ": " + result.summary() + " " + result.nextStep();
    if (result instanceof RemoteResult.Sealed sealed) {
      Verification truth = Verification.of(guest.windows().inspect());
      assertThat(truth.standing())
          .as(told)
          .isIn(Verification.Standing.SEALED, Verification.Standing.NOT_CLEAN);
      if (sealed.isSealed()) {
        assertThat(ours(guest)).as(told).isEmpty();
      }
    }
    if (fault.isOvercome()) {
      assertThat(result.isSealed()).as(told).isTrue();
    }
    assertThat(result.nextStep()).as(told).isNotBlank();
  }

  private static List<String> ours(FakeGuest guest) {
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
}
