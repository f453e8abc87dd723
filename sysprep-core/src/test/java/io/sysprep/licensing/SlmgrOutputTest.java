package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the output in English: records, blocks, errors, {@code /xpr}. */
class SlmgrOutputTest {

  private static LicenseRecord license(String text) {
    return SlmgrOutput.parse(text).windowsLicense().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void everyStatusIsReadInEveryGeneration(int status) {
    for (int generation : new int[] {7, 8, 10}) {
      String text = Script.english(generation).dlv(Product.windows().with(status, 0));
      assertThat(license(text).status().code()).hasValue(status);
      assertThat(license(text).field(LicenseField.STATUS)).isPresent();
    }
  }

  @Test
  void licensedIsNotFoundInUnlicensedNorInTheCountersOfAKmsHost() {
    String text =
        """
        Name: Windows Server(R), ServerStandard edition
        Description: Windows Operating System - Windows Server(R), VOLUME_KMS_C channel
        Partial Product Key: PYWKV
        License Status: Unlicensed

        Key Management Service is enabled on this machine
            Current count: 12
            Listening on Port: 1688
            DNS publishing disabled
            KMS priority: Low

        Key Management Service cumulative requests received from clients
            Total requests received: 30
            Failed requests received: 1
            Requests with License Status Licensed: 28
        """;
    assertThat(license(text).status()).isEqualTo(LicenseStatus.UNLICENSED);
    KmsHost host = license(text).kmsHost().orElseThrow();
    assertThat(host.currentCount()).hasValue(12);
    assertThat(host.port()).hasValue(1688);
    assertThat(host.dnsPublishing()).contains(false);
    assertThat(host.lowPriority()).contains(true);
    assertThat(host.totalRequests()).hasValue(30);
    assertThat(host.failedRequests()).hasValue(1);
    assertThat(license(text).field(LicenseField.KMS_HOST_REQUESTS_LICENSED)).contains("28");
  }

  @Test
  void kmsClientTellsHostAndIntervals() {
    KmsClient client =
        license(Script.english(10).dlv(Product.kmsClient())).kmsClient().orElseThrow();
    assertThat(client.machineId()).contains("11111111-2222-3333-4444-555555555555");
    assertThat(client.discoveredHost()).contains("kms.example.com:1688");
    assertThat(client.activationInterval()).contains(Duration.ofHours(2));
    assertThat(client.renewalInterval()).contains(Duration.ofDays(7));
    assertThat(client.hostCaching()).contains(true);
  }

  @Test
  void tokenActivationIsRead() {
    String text =
        Script.english(7).dlv(Product.kmsClient())
            + """
            Token-based Activation information
                License ID (ILID): ILID-1
                Version ID (ILvID): 2
                Grant Number: 3
                Certificate Thumbprint: 0123456789ABCDEF0123456789ABCDEF01234567
            """;
    LicenseRecord license = license(text);
    assertThat(license.field(LicenseField.TOKEN_LICENSE_ID)).contains("ILID-1");
    assertThat(license.field(LicenseField.TOKEN_VERSION_ID)).contains("2");
    assertThat(license.field(LicenseField.TOKEN_GRANT_NUMBER)).contains("3");
    assertThat(license.field(LicenseField.TOKEN_CERTIFICATE_THUMBPRINT)).isPresent();
  }

  @Test
  void addOnBesideWindowsIsNotTheWindowsLicense() {
    Product addOn =
        Product.windows()
            .described("Windows(R), Client-ESU-Year1 add-on for Enterprise edition", "VOLUME_MAK");
    SlmgrOutput output = SlmgrOutput.parse(Script.english(10).dlv(addOn, Product.kmsClient()));
    assertThat(output.licenses()).hasSize(2);
    assertThat(output.windowsLicense().flatMap(LicenseRecord::name))
        .contains("Windows(R), Enterprise edition");
  }

  @Test
  void oneOfManyProductsIsWindowsOnlyIfAKeySaysSo() {
    Product unused = Product.windows().withoutKey();
    assertThat(SlmgrOutput.parse(Script.english(10).dlv(unused, unused)).windowsLicense())
        .isEmpty();
    assertThat(
            SlmgrOutput.parse(Script.english(10).dlv(unused, Product.windows(), unused))
                .windowsLicense())
        .isPresent();
  }

  @Test
  void countOfWindowsThatAnOldScriptPrintsForOfficeIsThatOfWindows() {
    assertThat(SlmgrOutput.parse(Script.english(8).dlv(Product.office())).rearm().windows())
        .hasValue(1);
    assertThat(SlmgrOutput.parse(Script.english(10).dlv(Product.office())).rearm().windows())
        .isEmpty();
  }

  @Test
  void countThatNoCountCanBeIsAbsent() {
    String text = Script.english(10).dlv(Product.windows());
    assertThat(SlmgrOutput.parse(text.replace("count: 7", "count: 4294967295")).rearm().windows())
        .isEmpty();
    assertThat(SlmgrOutput.parse(text.replace("count: 7", "count: ")).rearm().windows()).isEmpty();
    assertThat(SlmgrOutput.parse(text.replace("count: 7", "count: 7x")).rearm().windows())
        .isEmpty();
  }

  @Test
  void maskedValuesAreAbsent() {
    String text =
        Script.english(10)
            .dlv(Product.windows())
            .replace("3V66T", "*****")
            .replace("4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
            .replace("0123456789", "##########");
    LicenseRecord license = license(text);
    assertThat(license.partialProductKey()).isEmpty();
    assertThat(license.activationId()).isEmpty();
    assertThat(license.field(LicenseField.INSTALLATION_ID)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Unlicensed, UNLICENSED, ",
    "The machine is permanently activated., LICENSED, NEVER",
    "Volume activation will expire 6/30/2024 1:02:03 PM, LICENSED, VOLUME",
    "Timebased activation will expire 6/30/2024 1:02:03 PM, LICENSED, TIME_BASED",
    "Automatic VM activation will expire 6/30/2024 1:02:03 PM, LICENSED, VIRTUAL_MACHINE",
    "Initial grace period ends 6/30/2024 1:02:03 PM, OOB_GRACE, GRACE",
    "Additional grace period ends 6/30/2024 1:02:03 PM, OOT_GRACE, GRACE",
    "Non-genuine grace period ends 6/30/2024 1:02:03 PM, NON_GENUINE_GRACE, GRACE",
    "Extended grace period ends 6/30/2024 1:02:03 PM, EXTENDED_GRACE, GRACE",
    "Windows is in Notification mode, NOTIFICATION, "
  })
  void expiryTellsStatusKindAndDate(String sentence, LicenseStatus status, ExpirationKind kind) {
    String name = "Windows(R), Professional edition";
    for (String text : List.of(name + ":\r\n    " + sentence + "\r\n", name + ": " + sentence)) {
      LicenseRecord license = license(text);
      assertThat(license.name()).contains(name);
      assertThat(license.status()).isEqualTo(status);
      assertThat(license.expiration()).isEqualTo(Optional.ofNullable(kind));
      assertThat(license.field(LicenseField.EXPIRES).isPresent()).isEqualTo(sentence.contains("/"));
    }
  }

  @Test
  void expiryOfSeveralProductsIsARecordEach() {
    String text =
        """
        Windows(R), Enterprise edition:
            The machine is permanently activated.
        Windows(R), Client-ESU-Year1 add-on for Enterprise edition:
            Unlicensed
        """;
    SlmgrOutput output = SlmgrOutput.parse(text);
    assertThat(output.licenses()).hasSize(2);
    assertThat(output.windowsLicense().map(LicenseRecord::status)).contains(LicenseStatus.LICENSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Error: 0xC004F074 The Software Licensing Service reported a problem. | CODE | 0xC004F074",
        "Error: 0x80070426 The service has not been started.  (SWbemServicesEx) | CODE | 0x80070426",
        "Error: 462 On a computer running Microsoft Windows non-core edition, run 'slui.exe 0x2a"
            + " 462' to display the error text. | CODE | 462",
        "Error 0x80070005 occurred in connecting to the local WMI provider. Denied. | CONNECTION |"
            + " 0x80070005",
        "Error 0x800706BA occurred in connecting to server web1. | CONNECTION | 0x800706BA",
        "Error: product key not found. | PRODUCT_KEY_NOT_FOUND | ",
        "Error: product not found. | PRODUCT_NOT_FOUND | ",
        "Error: Activation ID (1-2) not found. | ACTIVATION_ID_NOT_FOUND | ",
        "Error: Product activation failed. | ACTIVATION_FAILED | ",
        "Error: The data is invalid | INVALID_DATA | ",
        "Error: option /ipk needs <Product Key> | USAGE | ",
        "Unrecognized option: /what | USAGE | ",
        "The remote machine does not support this version of SLMgr.vbs | REMOTE_VERSION_MISMATCH | ",
        "This command of SLMgr.vbs is not supported for remote execution | REMOTE_NOT_SUPPORTED | ",
        "Error: something else | OTHER | "
      })
  void errorsOfEveryFormAreTold(String line, SlmgrError.Kind kind, String code) {
    SlmgrOutput output = SlmgrOutput.parse(line + "\r\n");
    assertThat(output.errors())
        .containsExactly(new SlmgrError(kind, Optional.ofNullable(code), line));
    assertThat(output.licenses()).isEmpty();
  }

  @Test
  void reasonOfANotificationIsNoError() {
    assertThat(SlmgrOutput.parse(Script.english(10).dlv(Product.windows().with(5, 0))).errors())
        .isEmpty();
  }

  @Test
  void waitingRearmIsTold() {
    String text =
        """
        Software licensing service version: 10.0.18362.418
        Error: 0xC004D302 On a computer running Microsoft Windows non-core edition, run 'slui.exe 0x2a 0xC004D302' to display the error text.
        """;
    SlmgrOutput output = SlmgrOutput.parse(text);
    assertThat(output.isRearmPending()).isTrue();
    assertThat(output.serviceVersion()).contains("10.0.18362.418");
  }

  @Test
  void misreadLabelInAKnownLanguageIsNoReasonToGuess() {
    String text =
        Script.english(10).dlv(Product.windows()).replace("Remaining SKU", "Remaining SKIJ");
    SlmgrOutput output = SlmgrOutput.parse(text);
    assertThat(output.rearm().windows()).hasValue(7);
    assertThat(output.rearm().sku()).isEmpty();
    assertThat(output.unrecognized()).containsExactly("Remaining SKIJ rearm count: 5");
  }

  @Test
  void processingWarningsAreNoRecord() {
    String text =
        """
        Warning: This operation may affect more than one target license.  Please verify the results.
        Processing the license for Windows(R) Operating System, RETAIL channel (4de7cb65-cdf1-4de9-8ae8-e3cce27b9f2c).
        """;
    SlmgrOutput output = SlmgrOutput.parse(text + Script.english(10).dlv(Product.windows()));
    assertThat(output.licenses()).hasSize(1);
    assertThat(output.unrecognized()).isEmpty();
  }
}
