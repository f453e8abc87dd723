package io.sysprep.licensing.slmgr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputDecoderTest {

  private static final Charset PAGE = Charset.forName("IBM850");

  @Test
  void onlyLinesBeyondAsciiAreTriedInEveryCodePage() {
    byte[] bytes = "Name: x\r\nDescripci\u00F3n: y\r\nz\r\n".getBytes(PAGE);
    assertThat(new String(OutputDecoder.telling(bytes), PAGE)).isEqualTo("Descripci\u00F3n: y\r\n");
  }

  @Test
  void asciiIsTriedInNoCodePage() {
    byte[] bytes = "Name: x\r\nDescription: y\r\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(OutputDecoder.telling(bytes)).isEmpty();
  }
}
