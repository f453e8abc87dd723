package io.sysprep.licensing.wmi;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.licensing.ExpirationKind;
import io.sysprep.licensing.KmsClient;
import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.LicenseRecord;
import io.sysprep.licensing.LicenseStatus;
import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.RearmInfo;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of WMI, with the values that Windows uses for "not available". */
class WmiFactsTest {

  private static final String OFFICE_ID = "0ff1ce16-a989-479d-af46-f275c6370663";
  private static final long NOT_AVAILABLE = 4_294_967_295L;

  private final Map<String, WmiValue> service =
      new LinkedHashMap<>(
          Map.of(
              "Version", new WmiValue.Text("10.0.20348.1"),
              "RemainingWindowsReArmCount", new WmiValue.Numeral(1000)));
  private final Map<String, WmiValue> product =
      new LinkedHashMap<>(
          Map.of(
              "Name", new WmiValue.Text("Windows(R), ServerStandard edition"),
              "Description", new WmiValue.Text("Windows(R) Operating System, RETAIL channel"),
              "ApplicationID", new WmiValue.Text(LicenseRecord.WINDOWS_APPLICATION_ID),
              "PartialProductKey", new WmiValue.Text("3V66T"),
              "LicenseStatus", new WmiValue.Numeral(1),
              "GracePeriodRemaining", new WmiValue.Numeral(0),
              "RemainingSkuReArmCount", new WmiValue.Numeral(1001)));

  private LicensingFacts facts() {
    return new WmiFacts(new WmiRow(service), List.of(new WmiRow(product))).facts();
  }

  private LicenseRecord license() {
    return facts().licenses().get(0);
  }

  private void number(String property, long value) {
    product.put(property, new WmiValue.Numeral(value));
  }

  private void text(String property, String value) {
    product.put(property, new WmiValue.Text(value));
  }

  @Test
  void largestNumberIsNotAvailable() {
    service.put("RemainingWindowsReArmCount", new WmiValue.Numeral(NOT_AVAILABLE));
    number("RemainingSkuReArmCount", NOT_AVAILABLE);
    number("GracePeriodRemaining", NOT_AVAILABLE);
    number("VLActivationInterval", NOT_AVAILABLE);
    number("IsKeyManagementServiceMachine", NOT_AVAILABLE);
    assertThat(facts().rearm()).isEqualTo(RearmInfo.NONE);
    assertThat(license().remaining()).isEmpty();
    assertThat(license().kmsHost()).isEmpty();
    assertThat(license().field(LicenseField.KMS_ACTIVATION_INTERVAL)).isEmpty();
  }

  @Test
  void beginningOfTimeIsNotAvailable() {
    text("EvaluationEndDate", "16010101000000.000000-000");
    assertThat(license().field(LicenseField.EVALUATION_END)).isEmpty();
    text("EvaluationEndDate", "20270324023557.000000-000");
    assertThat(license().field(LicenseField.EVALUATION_END)).contains("20270324023557.000000-000");
  }

  @Test
  void absentCountIsAbsentAndNotZero() {
    service.remove("RemainingWindowsReArmCount");
    assertThat(facts().rearm().windows()).isEmpty();
    service.put("RemainingWindowsReArmCount", new WmiValue.Numeral(0));
    assertThat(facts().rearm().windows()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "0, UNLICENSED",
    "2, OOB_GRACE",
    "5, NOTIFICATION",
    "6, EXTENDED_GRACE",
    "7, UNKNOWN",
    "4294967295, UNKNOWN"
  })
  void statusesAreThoseOfTheServiceAndBeyondThemUnknown(long code, LicenseStatus status) {
    number("LicenseStatus", code);
    assertThat(license().status()).isEqualTo(status);
  }

  @Test
  void reasonIsACodeAndOnlyForWhatIsNotLicensed() {
    number("LicenseStatusReason", 3_221_549_076L);
    assertThat(license().statusReason()).isEmpty();
    number("LicenseStatus", 5);
    assertThat(license().statusReason()).contains("0xC004F014");
  }

  @ParameterizedTest
  @CsvSource({
    "TIMEBASED_EVAL, TIME_BASED",
    "VOLUME_KMSCLIENT, VOLUME",
    "VIRTUAL_MACHINE_ACTIVATION, VIRTUAL_MACHINE"
  })
  void endOfALicenseIsOfTheKindThatTheDescriptionTells(String channel, ExpirationKind kind) {
    text("Description", "Windows(R) Operating System, " + channel + " channel");
    number("GracePeriodRemaining", 259_199);
    assertThat(license().remaining()).contains(Duration.ofMinutes(259_199));
    assertThat(license().expiration()).contains(kind);
  }

  @Test
  void officeHasCountsOfItsOwnAndNotThatOfWindows() {
    text("ApplicationID", OFFICE_ID);
    number("RemainingAppReArmCount", 2);
    assertThat(license().rearm().windows()).isEmpty();
    assertThat(license().rearm().app()).hasValue(2);
    assertThat(facts().windowsLicense()).isEmpty();
    assertThat(facts().rearm().windows()).hasValue(1000);
  }

  @Test
  void addOnIsToldByItsFlag() {
    product.put("LicenseIsAddon", new WmiValue.Flag(true));
    assertThat(license().isAddOn()).isTrue();
    assertThat(facts().windowsLicense()).isEmpty();
  }

  @Test
  void kmsClientTellsItsHostsWithTheirPorts() {
    text("Description", "Windows(R) Operating System, VOLUME_KMSCLIENT channel");
    text("KeyManagementServiceMachine", "kms.example.com");
    number("KeyManagementServicePort", 0);
    text("DiscoveredKeyManagementServiceMachineName", "found.example.com");
    number("DiscoveredKeyManagementServiceMachinePort", 1689);
    number("VLActivationTypeEnabled", 2);
    text("KeyManagementServiceProductKeyID", "06401-00206-491-000000-03-1033-9600.0000-0012024");
    KmsClient client = license().kmsClient().orElseThrow();
    assertThat(client.registeredHost()).contains("kms.example.com:1688");
    assertThat(client.discoveredHost()).contains("found.example.com:1689");
    assertThat(client.hostExtendedPid()).isPresent();
    assertThat(license().field(LicenseField.CONFIGURED_ACTIVATION_TYPE)).contains("KMS");
  }

  @Test
  void kmsHostCountersAreThoseOfAHostOnly() {
    number("KeyManagementServiceCurrentCount", 12);
    assertThat(license().kmsHost()).isEmpty();
    number("IsKeyManagementServiceMachine", 1);
    assertThat(license().kmsHost().orElseThrow().currentCount()).hasValue(12);
  }

  @Test
  void wholeProductKeyInAnyPropertyIsMasked() {
    text("Name", "Windows ABCDE-FGH2J-KLMN3-PQRST-VWXY4");
    text("PartialProductKey", "ABCDE-FGH2J-KLMN3-PQRST-VWXY4");
    assertThat(facts().toString()).doesNotContain("FGH2J");
    assertThat(license().partialProductKey()).isEqualTo(Optional.empty());
  }
}
