package io.sysprep.licensing.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedKeysTest {

  private static final String KEY = "ABCDE-FGH2J-KLMN3-PQRST-VWXY4";

  @Test
  void onlyWholeProductKeysAreMasked() {
    String pid = "03612-03308-000-000000-00-1033-19045.0000-0012024";
    assertThat(MaskedKeys.in(pid)).isEqualTo(pid);
    assertThat(MaskedKeys.in("a " + KEY + " b " + KEY + "."))
        .isEqualTo("a XXXXX-XXXXX-XXXXX-XXXXX-XXXXX b XXXXX-XXXXX-XXXXX-XXXXX-XXXXX.");
  }
}
