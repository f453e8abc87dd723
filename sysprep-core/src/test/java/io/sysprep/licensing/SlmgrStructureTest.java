package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Outputs in languages that no label is known of. */
class SlmgrStructureTest {

  static Stream<Arguments> languagesAndGenerations() {
    return Stream.of(InventedLanguage.values())
        .flatMap(language -> Stream.of(7, 8, 10).map(script -> Arguments.of(language, script)));
  }

  private static Script script(InventedLanguage language, int generation) {
    return Script.english(generation).translated(language::translate);
  }

  @ParameterizedTest
  @MethodSource("languagesAndGenerations")
  void identityIsReadWithoutAnyKnownLabel(InventedLanguage language, int generation) {
    SlmgrOutput output = SlmgrOutput.parse(script(language, generation).dlv(Product.windows()));
    LicenseRecord license = output.windowsLicense().orElseThrow();
    assertThat(license.name()).contains("Windows(R), Professional edition");
    assertThat(license.description()).contains("Windows(R) Operating System, RETAIL channel");
    assertThat(license.activationId()).contains("4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c");
    assertThat(license.applicationId()).contains(LicenseRecord.WINDOWS_APPLICATION_ID);
    assertThat(license.partialProductKey()).contains("3V66T");
    assertThat(license.channel())
        .isEqualTo(generation == 10 ? Optional.of("Retail") : Optional.empty());
    assertThat(license.field(LicenseField.INSTALLATION_ID)).isPresent();
    assertThat(license.field(LicenseField.EXTENDED_PID)).isPresent();
    assertThat(output.source()).contains(LicensingSource.STRUCTURE);
  }

  @ParameterizedTest
  @MethodSource("languagesAndGenerations")
  void countsAreToldApartByTheirOrder(InventedLanguage language, int generation) {
    RearmInfo rearm =
        SlmgrOutput.parse(script(language, generation).dlv(Product.kmsClient())).rearm();
    assertThat(rearm.windows()).hasValue(7);
    assertThat(rearm.sku()).isEqualTo(generation == 10 ? OptionalInt.of(5) : OptionalInt.empty());
    assertThat(rearm.app()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(InventedLanguage.class)
  void countOfOfficeIsNeverTakenForThatOfWindows(InventedLanguage language) {
    RearmInfo rearm = SlmgrOutput.parse(script(language, 10).dlv(Product.office())).rearm();
    assertThat(rearm)
        .isEqualTo(new RearmInfo(OptionalInt.empty(), OptionalInt.of(4), OptionalInt.of(1)));
  }

  @ParameterizedTest
  @EnumSource(InventedLanguage.class)
  void everyProductOfAllIsARecordOfItsOwn(InventedLanguage language) {
    String text =
        script(language, 10)
            .dlv(Product.office(), Product.windows().withoutKey(), Product.kmsClient());
    SlmgrOutput output = SlmgrOutput.parse(text);
    assertThat(output.licenses()).hasSize(3);
    assertThat(output.windowsLicense().flatMap(LicenseRecord::name))
        .contains("Windows(R), Enterprise edition");
    assertThat(output.rearm().windows()).hasValue(7);
    assertThat(output.rearm().sku()).hasValue(5);
  }

  @ParameterizedTest
  @MethodSource("languagesAndGenerations")
  void reasonTellsTheNotificationState(InventedLanguage language, int generation) {
    String text = script(language, generation).dlv(Product.windows().with(5, 0));
    LicenseRecord license = SlmgrOutput.parse(text).windowsLicense().orElseThrow();
    assertThat(license.status()).isEqualTo(LicenseStatus.NOTIFICATION);
    assertThat(license.statusReason()).contains("0xC004F009");
  }

  @ParameterizedTest
  @MethodSource("languagesAndGenerations")
  void intervalsOfAKmsClientTellThatItIsActivated(InventedLanguage language, int generation) {
    String text = script(language, generation).dlv(Product.kmsClient());
    LicenseRecord license = SlmgrOutput.parse(text).windowsLicense().orElseThrow();
    assertThat(license.status()).isEqualTo(LicenseStatus.LICENSED);
    assertThat(license.remaining()).contains(Duration.ofMinutes(259_100));
  }

  @ParameterizedTest
  @MethodSource("languagesAndGenerations")
  void statusWithoutAnySuchSignIsUnknownAndNeverGuessed(InventedLanguage language, int generation) {
    for (int status : new int[] {0, 1, 2, 3, 4, 6, 9}) {
      String text = script(language, generation).dlv(Product.windows().with(status, 43_199));
      LicenseRecord license = SlmgrOutput.parse(text).windowsLicense().orElseThrow();
      assertThat(license.status()).isEqualTo(LicenseStatus.UNKNOWN);
    }
  }

  @ParameterizedTest
  @EnumSource(InventedLanguage.class)
  void remainingTimeIsReadFromMinutesThatDaysConfirm(InventedLanguage language) {
    String text = script(language, 8).dli(Product.windows().with(2, 43_199));
    LicenseRecord license = SlmgrOutput.parse(text).windowsLicense().orElseThrow();
    assertThat(license.remaining()).contains(Duration.ofMinutes(43_199));
    assertThat(license.partialProductKey()).contains("3V66T");
  }

  @ParameterizedTest
  @EnumSource(InventedLanguage.class)
  void errorsAreFoundByTheirCode(InventedLanguage language) {
    Script script = script(language, 10);
    String sentence = script.label("L_MsgErrorText_6").replace("%ERRCODE%", "C004D302");
    String text = script.label("L_MsgErrorText_8") + "0xC004D302 " + sentence;
    SlmgrOutput output = SlmgrOutput.parse(text);
    assertThat(output.isRearmPending()).isTrue();
    assertThat(output.licenses()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(InventedLanguage.class)
  void withTheMachinesOwnLabelsAllIsReadAsInEnglish(InventedLanguage language) {
    for (int status = 0; status < 8; status++) {
      Product[] products = {
        Product.windows().with(status, 43_199), Product.office(), Product.kmsClient()
      };
      Script script = script(language, 10);
      SlmgrOutput read = SlmgrReader.standard().withLabels(script.ini()).read(script.dlv(products));
      SlmgrOutput english = SlmgrOutput.parse(Script.english(10).dlv(products));
      assertThat(read.source()).contains(LicensingSource.MACHINE_LABELS);
      assertThat(read.rearm()).isEqualTo(english.rearm());
      assertThat(read.unrecognized()).isEmpty();
      for (int i = 0; i < products.length; i++) {
        LicenseRecord license = read.licenses().get(i);
        assertThat(license.status()).isEqualTo(english.licenses().get(i).status());
        assertThat(license.remaining()).isEqualTo(english.licenses().get(i).remaining());
        assertThat(license.fields())
            .usingRecursiveComparison()
            .ignoringFields("STATUS")
            .isEqualTo(english.licenses().get(i).fields());
      }
    }
  }

  @Test
  void countWhoseNeighbourWasLostIsAbsent() {
    String text = script(InventedLanguage.CYRILLIC, 10).dlv(Product.windows());
    String lost =
        text.lines().filter(line -> !line.endsWith(" 5")).reduce("", (a, b) -> a + b + "\n");
    assertThat(SlmgrOutput.parse(lost).rearm()).isEqualTo(RearmInfo.NONE);
  }

  @Test
  void countBehindAKnownOneIsThatOfTheEdition() {
    Script script =
        script(InventedLanguage.CYRILLIC, 10)
            .with(
                "L_MsgRemainingWindowsRearmCount",
                "\uB0A8\uC740 Windows \uB77C\uC774\uC120\uC2A4 \uCD08\uAE30\uD654 \uD69F\uC218: %COUNT%");
    assertThat(SlmgrOutput.parse(script.dlv(Product.windows())).rearm())
        .isEqualTo(new RearmInfo(OptionalInt.of(7), OptionalInt.of(5), OptionalInt.empty()));
  }

  @Test
  void nameOfAnExcerptIsToldByItsLastWord() {
    String text = "Nome: Windows(R), Professional edition\nStatus da Licen\u00E7a: Licenciado\n";
    LicenseRecord license = SlmgrOutput.parse(text).windowsLicense().orElseThrow();
    assertThat(license.name()).contains("Windows(R), Professional edition");
    assertThat(license.status()).isEqualTo(LicenseStatus.LICENSED);
  }

  @Test
  void versionsOfOtherThingsAreNotThatOfTheService() {
    String text = "OS Version: 10.0\nBIOS: 1.2.3\n" + Script.english(10).dli(Product.windows());
    assertThat(SlmgrOutput.parse(text).serviceVersion()).isEmpty();
  }

  @Test
  void countersOfAKmsHostAreNoRearmCounts() {
    String text =
        """
        Нэм: Windows Server(R), ServerEnterprise edition
        Дэск: Windows Operating System - Windows Server(R), VOLUME_KMS_C channel
        Пэк: PYWKV
        Лэс: Лэй
        Кэй мэй сэй
            Кэй: 2
            Лэй: 1688
            Дэй пэй
        """;
    assertThat(SlmgrOutput.parse(text).rearm()).isEqualTo(RearmInfo.NONE);
  }
}
