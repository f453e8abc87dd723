package io.sysprep.windows.wmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class GuidCodecTest {

  /**
   * As a C compiler lays out {0x4590f811,0x1d3a,0x11d0,{0x89,0x1f,0x00,0xaa,0x00,0x4b,0x2e,0x24}}.
   */
  @Test
  void theFirstThreePartsAreTurnedAroundAndTheRestIsNot() {
    assertThat(GuidCodec.encode("4590f811-1d3a-11d0-891f-00aa004b2e24"))
        .isEqualTo(HexFormat.of().parseHex("11f890453a1dd011891f00aa004b2e24"));
  }
}
