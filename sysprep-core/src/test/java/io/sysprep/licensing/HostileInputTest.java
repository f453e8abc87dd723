package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that no script printed. How long it may take is shown by the benchmark. */
class HostileInputTest {

  private static final int SIZE = 1 << 18;
  private static final String KEY = "ABCDE-FGH2J-KLMN3-PQRST-VWXY4";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        ":",
        ": ",
        "0x",
        "0xC004D302",
        "Name: ",
        "Name: \n",
        " channel",
        "a: b channel\n",
        "-",
        "AAAAA-",
        "%",
        "1 ",
        "1 (2) ",
        "x: 1\n",
        " edition:",
        "\u0000",
        "> ",
        "Requests with License Status ",
        "slui.exe 0x2a ",
        "ABCDE-FGH2J-KLMN3-PQRST-VWXY4 ",
        "ABCDE-FGH2J-KLMN3-PQRST-VWXY4-",
        "C:\\>",
        "\uFF1A",
        "\uD800",
        "Remaining Windows rearm count: 1\n"
      })
  void anythingRepeatedWithoutEndIsRead(String piece) {
    String text = piece.repeat(SIZE / piece.length());
    assertThat(SlmgrOutput.parse(text)).isNotNull();
    assertThat(SlmgrOutput.parse(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anyBytesAreRead(long seed) {
    byte[] bytes = new byte[SIZE];
    new Random(seed).nextBytes(bytes);
    assertThat(SlmgrOutput.parse(bytes).rearm()).isEqualTo(RearmInfo.NONE);
  }

  @Test
  void outputCutAnywhereNeverGivesAWrongCount() {
    byte[] bytes = Script.english(10).dlv(Product.kmsClient()).getBytes(StandardCharsets.UTF_16LE);
    for (int length = 0; length < bytes.length; length += 7) {
      RearmInfo rearm = SlmgrOutput.parse(Arrays.copyOf(bytes, length)).rearm();
      assertThat(rearm.windows().orElse(7)).isEqualTo(7);
      assertThat(rearm.sku().orElse(5)).isEqualTo(5);
    }
  }

  /** As long as reading was quadratic in them, this took minutes. */
  @Test
  void lineOfManyProductKeysIsReadInTimeInProportionToIt() {
    String line = (KEY + " ").repeat((8 << 20) / (KEY.length() + 1));
    assertThat(SlmgrOutput.parse(line).unrecognized().get(0))
        .hasSize(line.strip().length())
        .doesNotContain("FGH2J");
  }

  @Test
  void moreLinesThanAnyScriptPrintsAreLeftOut() {
    String filler = "x\n".repeat(100_000);
    assertThat(SlmgrOutput.parse(filler + Script.english(10).dlv(Product.windows())).licenses())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name: %s\nDescription: %s channel\nPartial Product Key: %s\nLicense Status: %s\n",
        "Installed product key %s successfully.\n",
        "Error: 0xC004F050 The product key %s is invalid.\n",
        "Unrecognized option: %s\n",
        "anything %s at all\n",
        "Windows(R), Professional edition:\n    %s\n"
      })
  void wholeProductKeyIsNowhere(String template) {
    SlmgrOutput output = SlmgrOutput.parse(template.replace("%s", KEY));
    assertThat(output.toString()).doesNotContain(KEY).doesNotContain("FGH2J");
  }
}
