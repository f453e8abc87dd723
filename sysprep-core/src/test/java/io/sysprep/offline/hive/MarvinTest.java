package io.sysprep.offline.hive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarvinTest {

  /** The test vectors of .NET (dotnet/corefx, MarvinTests). */
  @ParameterizedTest
  @CsvSource({
    "'',30ed35c100cd3c7d",
    "af,48e73fc77d75ddc1",
    "e70f,b5f6e1fc485dbff8",
    "37f495,f0b07c789b8cf7e8",
    "8642dc59,7008f2e87e9cf556",
    "153fb79826,e6c08c6da2afa997"
  })
  void hashesAsMicrosoftDoes(String bytes, String hash) {
    byte[] data = HexFormat.of().parseHex(bytes);

    assertThat(Marvin.of(0x004F_B61A_001B_DBCCL, data, 0, data.length))
        .isEqualTo(HexFormat.fromHexDigitsToLong(hash));
  }

  @Test
  void hashesPieceByPieceAsAtOnce() {
    byte[] data = new byte[64];
    data[40] = 7;
    Marvin hash = new Marvin(Marvin.SEED);
    hash.add(data, 0, 48);
    hash.add(data, 48, 16);

    assertThat(hash.end(data, 0, 0)).isEqualTo(Marvin.of(Marvin.SEED, data, 0, 64));
  }
}
