package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The machine's own slmgr.ini. */
class SlmgrLabelsTest {

  private static final String INI =
      """
      ; a remark
      [Other]
      L_MsgProductName="Not this: "
      [Strings]
      L_MsgProductName="Nimi: "
      L_MsgRemainingWindowsRearmCount="%COUNT% kertaa j\u00E4ljell\u00E4"
      L_MsgQuoted="He said ""no\"""
      L_MsgBare=bare text
      L_Empty=""
      """;

  @Test
  void textsOfTheSectionAreReadInUtf16AsWindowsShipsIt() {
    byte[] content = ("\uFEFF" + INI).getBytes(StandardCharsets.UTF_16LE);
    SlmgrLabels labels = SlmgrLabels.parse(content);
    assertThat(labels.texts())
        .containsEntry("L_MsgProductName", "Nimi: ")
        .containsEntry("L_MsgRemainingWindowsRearmCount", "%COUNT% kertaa j\u00E4ljell\u00E4")
        .containsEntry("L_MsgQuoted", "He said \"no\"")
        .containsEntry("L_MsgBare", "bare text")
        .containsEntry("L_Empty", "");
    assertThat(SlmgrLabels.parse(INI.getBytes(StandardCharsets.UTF_8))).isEqualTo(labels);
  }

  @Test
  void whatIsNoIniHasNoTexts() {
    assertThat(SlmgrLabels.parse(new byte[] {1, 2, (byte) 0xFF, 4}).texts()).isEmpty();
    assertThat(SlmgrLabels.parse("").texts()).isEmpty();
    assertThat(SlmgrLabels.parse("[Strings\n=x\nL_A").texts()).isEmpty();
  }

  @Test
  void countMayStandBeforeItsWords() {
    Script script =
        Script.english(10)
            .with("L_MsgRemainingWindowsRearmCount", "%COUNT% kertaa Windowsille")
            .with("L_MsgRemainingSkuRearmCount", "%COUNT% kertaa versiolle");
    SlmgrOutput output =
        SlmgrReader.standard().withLabels(script.ini()).read(script.dlv(Product.windows()));
    assertThat(output.rearm().windows()).hasValue(7);
    assertThat(output.rearm().sku()).hasValue(5);
  }

  @Test
  void labelsOfAnotherLanguageDoNoHarmToEnglishOutput() {
    Script invented = Script.english(10).translated(InventedLanguage.CYRILLIC::translate);
    SlmgrOutput output =
        SlmgrReader.standard()
            .withLabels(invented.ini())
            .read(Script.english(10).dlv(Product.windows()));
    assertThat(output.source()).contains(LicensingSource.KNOWN_LABELS);
    assertThat(output.rearm().windows()).hasValue(7);
  }

  @Test
  void damagedIniLeavesTheRestToStructure() {
    Script script = Script.english(10).translated(InventedLanguage.IDEOGRAPHIC::translate);
    SlmgrLabels few =
        SlmgrLabels.parse(
            "[Strings]\nL_MsgProductName=\"" + script.label("L_MsgProductName") + "\"");
    SlmgrOutput output = SlmgrReader.standard().withLabels(few).read(script.dlv(Product.windows()));
    assertThat(output.source()).contains(LicensingSource.STRUCTURE);
    assertThat(output.rearm().windows()).hasValue(7);
  }

  @Test
  void toStringIsShort() {
    assertThat(SlmgrLabels.parse(INI)).hasToString("SlmgrLabels[5 texts]");
  }
}
