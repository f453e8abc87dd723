package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes in the encodings that cscript and those who copy its output write. */
class SlmgrEncodingTest {

  private static final RearmInfo COUNTS =
      new RearmInfo(OptionalInt.of(7), OptionalInt.of(5), OptionalInt.empty());

  private static Script spanish() {
    Script script = Script.english(10);
    for (Map.Entry<String, String> text : Script.texts("es").entrySet()) {
      script = script.with(text.getKey(), text.getValue());
    }
    return script;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void unicodeIsReadWithAndWithoutByteOrderMark(String encoding) {
    for (InventedLanguage language : InventedLanguage.values()) {
      String text = Script.english(10).translated(language::translate).dlv(Product.windows());
      byte[] plain = text.getBytes(Charset.forName(encoding));
      byte[] marked = ("\uFEFF" + text).getBytes(Charset.forName(encoding));
      assertThat(SlmgrOutput.parse(plain).rearm()).isEqualTo(COUNTS);
      assertThat(SlmgrOutput.parse(marked).rearm()).isEqualTo(COUNTS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "windows-1252", "UTF-8"})
  void codePageIsFoundByTheLabelsItSpells(String encoding) {
    byte[] bytes = spanish().dlv(Product.windows()).getBytes(Charset.forName(encoding));
    SlmgrOutput output = SlmgrOutput.parse(bytes);
    assertThat(output.rearm()).isEqualTo(COUNTS);
    assertThat(output.serviceVersion()).contains("10.0.19045.1");
    assertThat(output.source()).contains(LicensingSource.KNOWN_LABELS);
  }

  @Test
  void namedCodePageIsUsedForWhatIsNoUnicode() {
    Script script =
        Script.english(10)
            .translated(text -> text.replace("Windows rearm", "fen\u00EAtre r\u00E9arm\u00E9e"));
    byte[] bytes = script.dlv(Product.windows()).getBytes(Charset.forName("IBM863"));
    SlmgrReader reader =
        SlmgrReader.standard().withLabels(script.ini()).withCodePage(Charset.forName("IBM863"));
    assertThat(reader.read(bytes).rearm()).isEqualTo(COUNTS);
    assertThat(reader.read(bytes).source()).contains(LicensingSource.MACHINE_LABELS);
  }

  @Test
  void machinesLabelsFindTheCodePageTooWhenNobodyNamesIt() {
    Script script =
        Script.english(10).translated(text -> text.replace("count", "\u0141\u0105cznie"));
    byte[] bytes = script.dlv(Product.windows()).getBytes(Charset.forName("IBM852"));
    SlmgrOutput output = SlmgrReader.standard().withLabels(script.ini()).read(bytes);
    assertThat(output.rearm()).isEqualTo(COUNTS);
    assertThat(output.unrecognized()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GBK", "windows-31j", "x-windows-950", "x-windows-949"})
  void fullWidthColonsOfAnUnknownCodePageStillEndLabels(String encoding) {
    String text =
        Script.english(10)
            .translated(label -> label.replace(": ", "\uFF1A"))
            .translated(SlmgrEncodingTest::kana)
            .dlv(Product.windows());
    assertThat(SlmgrOutput.parse(text.getBytes(Charset.forName(encoding))).rearm())
        .isEqualTo(COUNTS);
  }

  /** Letters that all four East Asian code pages have. */
  private static String kana(String text) {
    StringBuilder translated = new StringBuilder();
    boolean placeholder = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      placeholder ^= c == '%';
      boolean letter = !placeholder && c < 0x80 && Character.isLetter(c);
      translated.append(letter ? (char) (0x3041 + c % 80) : c);
    }
    return translated.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "IBM866", "KOI8-R"})
  void bytesOfAnUnknownCodePageAreReadByTheirAsciiParts(String encoding) {
    String text =
        Script.english(10).translated(InventedLanguage.CYRILLIC::translate).dlv(Product.windows());
    SlmgrOutput output = SlmgrOutput.parse(text.getBytes(Charset.forName(encoding)));
    assertThat(output.rearm()).isEqualTo(COUNTS);
    assertThat(output.windowsLicense().flatMap(LicenseRecord::partialProductKey)).contains("3V66T");
  }

  @Test
  void utf8ThatTheCaptureCutThroughIsStillUtf8() {
    byte[] bytes = (spanish().dlv(Product.windows()) + "\u00E1").getBytes(StandardCharsets.UTF_8);
    SlmgrOutput output = SlmgrOutput.parse(Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(output.serviceVersion()).contains("10.0.19045.1");
    assertThat(output.rearm()).isEqualTo(COUNTS);
  }

  @Test
  void nothingIsNothing() {
    assertThat(SlmgrOutput.parse(new byte[0]))
        .isEqualTo(new SlmgrOutput(Optional.empty(), List.of(), List.of(), List.of()));
  }
}
