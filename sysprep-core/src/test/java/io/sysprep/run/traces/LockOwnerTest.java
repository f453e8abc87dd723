package io.sysprep.run.traces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.ProcessInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockOwnerTest {

  private static final Instant START = Instant.parse("2026-11-22T10:15:30.123456700Z");
  private static final ProcessInfo BUILDER = started(Optional.of(START));

  private static ProcessInfo started(Optional<Instant> start) {
    return new ProcessInfo(940, 4, "image builder.exe", start);
  }

  @Test
  void isTheProcessThatWroteTheLockAndNoLaterOne() {
    LockOwner owner = LockOwner.read(LockOwner.of(BUILDER).toBytes()).orElseThrow();
    assertThat(owner).isEqualTo(LockOwner.of(BUILDER));
    assertThat(owner.is(BUILDER)).isTrue();
    assertThat(owner.is(started(Optional.of(START.plusNanos(100))))).isFalse();
  }

  @Test
  void isStillTheProcessWhereWindowsTellsNoStart() {
    assertThat(LockOwner.of(BUILDER).is(started(Optional.empty()))).isTrue();
  }

  @Test
  void noPartOfALockNamesAnybody() {
    byte[] whole = LockOwner.of(BUILDER).toBytes();
    for (int length = 0; length < whole.length; length++) {
      assertThat(LockOwner.read(Arrays.copyOf(whole, length))).as("%s bytes", length).isEmpty();
      assertThat(LockOwner.read(Arrays.copyOf(Arrays.copyOf(whole, length), whole.length)))
          .as("%s bytes, then zeros", length)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "940 java.exe yesterday\n",
        "4 System -\n",
        "940 java.exe 2026-13-01T00:00:00Z\n",
        "99999999999999999999 java.exe -\n",
        "940 java.exe -\n940 java.exe -\n",
        "java.exe 940 -\n"
      })
  void whatNobodyWroteNamesNobody(String content) {
    assertThat(LockOwner.read(content.getBytes(UTF_8))).isEmpty();
  }
}
