package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** German has one label for two rearm counts. */
class GermanLabelsTest {

  private static Script german(int generation) {
    Script script = Script.english(generation);
    for (Map.Entry<String, String> text : Script.texts("de").entrySet()) {
      script = script.with(text.getKey(), text.getValue());
    }
    return script
        .translated(text -> text.replace("Remaining App rearm count", "Verbleibende Anzahl"))
        .with("L_MsgServiceVersion", "Version des Dienstes: ")
        .with("L_MsgProductDesc", "Beschreibung: ")
        .with("L_MsgPartialPKey", "Teilschl\u00FCssel: ")
        .with("L_MsgActID", "Aktivierungs-ID: ")
        .with("L_MsgAppID", "Anwendungs-ID: ")
        .with("L_MsgPID4", "Erweiterte PID: ")
        .with("L_MsgInstallationID", "Installations-ID: ")
        .with("L_MsgUseLicenseCertUrl", "Nutzungslizenz-URL: ")
        .with("L_MsgValidationUrl", "Validierungs-URL: ")
        .with("L_MsgCurrentTrustedTime", "Uhrzeit: ")
        .with(
            "L_MsgLicenseStatusTBL_1",
            "Ablauf der zeitbegrenzten Aktivierung: %MINUTE% Minute(n) (%DAY% Tag(e))");
  }

  @Test
  void firstOfTwoEqualLabelsIsTheCountOfWindows() {
    SlmgrOutput output = SlmgrOutput.parse(german(10).dlv(Product.evaluation()));
    assertThat(output.rearm())
        .isEqualTo(new RearmInfo(OptionalInt.of(7), OptionalInt.of(5), OptionalInt.empty()));
    assertThat(output.windowsLicense().map(LicenseRecord::status)).contains(LicenseStatus.LICENSED);
    assertThat(output.windowsLicense().flatMap(LicenseRecord::expiration))
        .contains(ExpirationKind.TIME_BASED);
  }

  @Test
  void onlyLabelOfAnOldScriptIsTheCountOfWindows() {
    SlmgrOutput output = SlmgrOutput.parse(german(7).dlv(Product.windows()));
    assertThat(output.rearm().windows()).hasValue(7);
    assertThat(output.rearm().sku()).isEmpty();
  }

  @Test
  void sameLabelBesideTheCountOfOfficeIsThatOfItsEdition() {
    RearmInfo rearm = SlmgrOutput.parse(german(10).dlv(Product.office())).rearm();
    assertThat(rearm)
        .isEqualTo(new RearmInfo(OptionalInt.empty(), OptionalInt.of(4), OptionalInt.of(1)));
  }

  @Test
  void oneOfTwoEqualLabelsLeftInADamagedCopyIsAbsent() {
    String text = german(10).dlv(Product.windows());
    String damaged = text.replace("Verbleibende Windows Rearm-Anzahl: 5\r\n", "");
    assertThat(SlmgrOutput.parse(damaged).rearm()).isEqualTo(RearmInfo.NONE);
  }

  @Test
  void machinesOwnLabelsDoNotTellEqualOnesApartEither() {
    Script script = german(10);
    SlmgrReader reader = SlmgrReader.standard().withLabels(script.ini());
    assertThat(reader.read(script.dlv(Product.windows())).rearm())
        .isEqualTo(new RearmInfo(OptionalInt.of(7), OptionalInt.of(5), OptionalInt.empty()));
  }
}
