package io.sysprep.windows.programs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Bytes;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedOutputTest {

  private final AtomicInteger told = new AtomicInteger();
  private final BoundedOutput output = new BoundedOutput(5, told::incrementAndGet);

  @Test
  void whatJustFitsIsKeptWholeAndNotTooMuch() {
    write("abc");
    write("de");
    assertThat(output.bytes()).isEqualTo(bytes("abcde"));
    assertThat(output.isOver()).isFalse();
    assertThat(told).hasValue(0);
  }

  @Test
  void moreIsCutOffAtTheLimitAndToldOnce() {
    write("abc");
    write("defg");
    write("h");
    assertThat(output.bytes()).isEqualTo(bytes("abcde"));
    assertThat(output.isOver()).isTrue();
    assertThat(told).hasValue(1);
  }

  @Test
  void bytesThatComeOneByOneCountToo() {
    "abcdef".chars().forEach(output::write);
    assertThat(output.bytes()).isEqualTo(bytes("abcde"));
    assertThat(told).hasValue(1);
  }

  private void write(String text) {
    output.write(("-" + text + "-").getBytes(US_ASCII), 1, text.length());
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(US_ASCII));
  }
}
