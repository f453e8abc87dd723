package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.GuestPower;
import io.sysprep.guest.Payload;
import io.sysprep.guest.RemoteResult;
import io.sysprep.guest.RemoteSysprep;
import io.sysprep.plan.SysprepPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A controller and a guest with everything real between them: servers of this machine, and a
 * Windows JVM under Wine. Only sysprep.exe and schtasks.exe are stand-ins.
 */
class GuestUnderWineIT {

  private static WineGuest guest;
  private static Payload payload;

  @TempDir private Path folder;
  private WayIn way;
  private final RecordedGuestPower power = new RecordedGuestPower();
  private final List<String> told = new ArrayList<>();

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

  @AfterEach
  void closeWay() {
    if (way != null) {
      way.close();
    }
  }

  private RemoteSysprep over(WayIn.Kind kind) throws IOException, InterruptedException {
    way = kind.to(guest, folder);
    return RemoteSysprep.over(way.access(), payload).poweredBy(power);
  }

  private static SysprepPlan plan() {
    return SysprepPlan.generalize().toOobe().thenShutDown().within(Duration.ofMinutes(4)).build();
  }

  @ParameterizedTest
  @EnumSource(WayIn.Kind.class)
  void guestIsSealedAndOffAndNothingIsLeft(WayIn.Kind kind)
      throws IOException, InterruptedException {
    RemoteResult result = over(kind).run(plan(), told::add);

    assertThat(result.isSealed()).as("%s %s", result, told).isTrue();
    assertThat(((RemoteResult.Sealed) result).power()).isEqualTo(GuestPower.State.OFF);
    assertThat(told).startsWith("The guest has taken the order.").hasSizeGreaterThan(10);
    assertThat(guest.ours()).isEmpty();
  }
}
