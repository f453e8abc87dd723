package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Output as consoles wrap it, and as transcripts, logs and web pages decorate it. */
class SlmgrLayoutTest {

  private static final Product[] PRODUCTS = {Product.kmsClient(), Product.evaluation()};

  private static String english() {
    return Script.english(10).dlv(PRODUCTS);
  }

  private static void assertReadsLike(String expected, String text) {
    SlmgrOutput read = SlmgrOutput.parse(text);
    assertThat(read.licenses()).isEqualTo(SlmgrOutput.parse(expected).licenses());
    assertThat(read.unrecognized()).isEmpty();
  }

  /** Cuts rows as a console does; a blank at the cut is kept, or lost with the row's end. */
  private static String wrapped(String text, int width, boolean trimmed) {
    List<String> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String rest = line;
      while (rest.length() > width) {
        rows.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      rows.add(rest);
    }
    return rows.stream()
        .map(row -> trimmed ? row.stripTrailing() : row)
        .collect(Collectors.joining("\r\n"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 72, 80, 100, 120, 132})
  void wrappedLinesOfAKnownLanguageAreJoined(int width) {
    assertReadsLike(english(), wrapped(english(), width, false));
    assertReadsLike(english(), wrapped(english(), width, true));
  }

  static Stream<Arguments> languagesAndWidths() {
    return Stream.of(InventedLanguage.values())
        .flatMap(language -> Stream.of(80, 100, 120).map(width -> Arguments.of(language, width)));
  }

  @ParameterizedTest
  @MethodSource("languagesAndWidths")
  void wrappedLinesOfAnUnknownLanguageLoseNoCount(InventedLanguage language, int width) {
    String text = Script.english(10).translated(language::translate).dlv(PRODUCTS);
    SlmgrOutput output = SlmgrOutput.parse(wrapped(text, width, true));
    assertThat(output.licenses()).hasSize(2);
    assertThat(output.rearm()).isEqualTo(SlmgrOutput.parse(text).rearm());
    assertThat(output.licenses().get(0).descriptionChannel()).contains("VOLUME_KMSCLIENT");
  }

  @ParameterizedTest
  @EnumSource(InventedLanguage.class)
  void linesThatOnlyHappenToFillTheConsoleAreNotJoined(InventedLanguage language) {
    Script script = Script.english(10).translated(language::translate);
    for (int padding = 1; padding < 40; padding++) {
      String label = script.label("L_MsgAppID").stripTrailing().replaceFirst(".$", "");
      Script padded = script.with("L_MsgAppID", label + "\u4E00".repeat(padding) + ": ");
      SlmgrOutput output = SlmgrOutput.parse(padded.dlv(Product.windows()));
      assertThat(output.rearm().windows()).hasValue(7);
      assertThat(output.windowsLicense().flatMap(LicenseRecord::applicationId))
          .contains(LicenseRecord.WINDOWS_APPLICATION_ID);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    azure-arm: ",
        "==> amazon-ebs.windows: ",
        "> ",
        "2026-11-22T08:15:30.123Z [INFO] ",
        "[08:15:30] stdout: ",
        "   ",
        "\t",
        "| "
      })
  void prefixOfEveryLineIsPassedOver(String prefix) {
    assertReadsLike(
        english(), english().lines().map(prefix::concat).collect(Collectors.joining("\n")));
    String invented =
        Script.english(10).translated(InventedLanguage.CYRILLIC::translate).dlv(PRODUCTS);
    String prefixed = invented.lines().map(prefix::concat).collect(Collectors.joining("\n"));
    assertThat(SlmgrOutput.parse(prefixed).rearm()).isEqualTo(SlmgrOutput.parse(invented).rearm());
  }

  @Test
  void promptsAndBannerArePassedOver() {
    String text =
        """
        PS C:\\Windows\\system32> cscript slmgr.vbs /dlv
        Microsoft (R) Windows Script Host, Version 5.812
        Copyright (C) Microsoft Corporation. Alle Rechte vorbehalten.

        """;
    assertReadsLike(english(), text + english() + "C:\\Windows\\system32>\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\r\n", "\r\n\r\n"})
  void lineEndsOfAnyKindEndLines(String lineEnd) {
    assertReadsLike(english(), english().replace("\r\n", lineEnd));
  }

  @Test
  void lostIndentationChangesNothing() {
    assertReadsLike(
        english(), english().lines().map(String::strip).collect(Collectors.joining("\n")));
  }

  @Test
  void fullWidthPunctuationOfHandTypedCopiesIsReadAsAscii() {
    String text =
        """
        \u8F6F\u4EF6\u6388\u6743\u670D\u52A1\u5668\u7248\u672C\uFF1A10.0.17763.1039
        \u540D\u79F0\uFF1AWindows(R), Enterprise edition
        \u8BB8\u53EF\u8BC1\u72B6\u6001\uFF1A\u5DF2\u6388\u6743
        \u5269\u4F59 Windows \u91CD\u7F6E\u8BA1\u6570\uFF1A1001
        """;
    SlmgrOutput output = SlmgrOutput.parse(text);
    assertThat(output.serviceVersion()).contains("10.0.17763.1039");
    assertThat(output.rearm().windows()).hasValue(1001);
    assertThat(output.windowsLicense().map(LicenseRecord::status)).contains(LicenseStatus.LICENSED);
  }
}
