package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.Payload;
import io.sysprep.guest.RemoteSysprep;
import io.sysprep.plan.SysprepPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A controller and a guest with everything real between them: servers of this machine, and a
 * Windows JVM under Wine. Only sysprep.exe and schtasks.exe are stand-ins.
 */
abstract class GuestBed {

  static WineGuest guest;
  static Payload payload;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // each test opens its own
  WayIn way;

  final RecordedGuestPower power = new RecordedGuestPower();
  final List<String> told = new ArrayList<>();

  @BeforeAll
  static void startWindows() throws IOException {
    guest = WineGuest.started();
    payload = Payload.ofJre(guest.runtime());
  }

  @AfterAll
  static void endWindows() throws IOException {
    if (guest != null) {
      guest.close();
    }
  }

  @BeforeEach
  void renewWindows() throws IOException {
    guest.renew();
  }

  /** What a way in has started ends with it. */
  @AfterEach
  void closeWay() {
    if (way != null) {
      List<ProcessHandle> started = way.processes().toList();
      way.close();
      assertThat(started).allSatisfy(GuestBed::assertEnds);
    }
  }

  static void assertEnds(ProcessHandle process) {
    assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(60));
  }

  WayIn open(WayIn.Kind kind) throws IOException, InterruptedException {
    way = kind.to(guest, folder);
    return way;
  }

  RemoteSysprep over(GuestAccess access) {
    return RemoteSysprep.over(access, payload).poweredBy(power);
  }

  static SysprepPlan plan() {
    return SysprepPlan.generalize().toOobe().thenShutDown().within(Duration.ofMinutes(4)).build();
  }

  /** Whether Sysprep has begun to generalize, which is when channels die. */
  static boolean inTheMiddle(String text) {
    return text.toLowerCase(Locale.ROOT).contains("generaliz");
  }
}
