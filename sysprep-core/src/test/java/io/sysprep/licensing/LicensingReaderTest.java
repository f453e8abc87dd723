package io.sysprep.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of a machine, in which order, and what becomes of answers that do not come. */
class LicensingReaderTest {

  private final LicensedMachine machine = new LicensedMachine();
  private final LicensingReader reader = LicensingReader.standard().within(Duration.ofSeconds(5));

  private LicensingFacts facts() {
    return reader.read(machine).facts().known().orElseThrow();
  }

  @Test
  void wmiIsAskedFirstAndAlone() {
    assertThat(facts().source()).isEqualTo(LicensingSource.WMI);
    assertThat(facts().rearm().windows()).hasValue(1000);
    assertThat(facts().rearm().sku()).hasValue(1001);
    assertThat(machine.asked).doesNotContain("SLMGR_DLV");
  }

  @Test
  void productsAreFilteredByTheService() {
    facts();
    assertThat(machine.asked)
        .anyMatch(
            wql ->
                wql.endsWith(
                    " FROM SoftwareLicensingProduct WHERE ApplicationID ="
                        + " '55c92734-d682-4d71-983e-d6ec3f16059f'"
                        + " AND PartialProductKey IS NOT NULL"));
  }

  @Test
  void olderClassWithoutNewPropertiesIsAskedForFewer() {
    machine.unknownProperty = Optional.of("ProductKeyChannel");
    assertThat(facts().windowsLicense()).isPresent();
    assertThat(facts().source()).isEqualTo(LicensingSource.WMI);
  }

  @Test
  void failureThatNoMissingPropertyExplainsIsNotAskedAgain() {
    machine.productFailure =
        Optional.of(LicensedMachine.failure(MachineException.Reason.FAILED, 0x80041001L));
    assertThat(reader.read(machine).facts().known()).isEmpty();
    assertThat(machine.asked.stream().filter(wql -> wql.contains("SoftwareLicensingProduct")))
        .hasSize(1);
  }

  @Test
  void textIsReadWhereWmiDoesNotAnswer() {
    machine
        .withoutWmi()
        .printing(Script.english(10).dlv(Product.windows()).getBytes(StandardCharsets.UTF_8));
    assertThat(facts().source()).isEqualTo(LicensingSource.KNOWN_LABELS);
    assertThat(facts().rearm().windows()).hasValue(7);
  }

  @Test
  void textIsReadWithTheMachinesOwnLabelsAndCodePage() {
    Script script = Script.english(10).translated(InventedLanguage.CYRILLIC::translate);
    StringBuilder ini = new StringBuilder("\uFEFF[Strings]\r\n");
    script.texts().forEach((id, text) -> ini.append(id + "=\"" + text + "\"\r\n"));
    machine.content.put(
        WindowsPath.of("C:\\Windows\\System32\\slmgr\\0419\\slmgr.ini"),
        ini.toString().getBytes(StandardCharsets.UTF_16LE));
    machine.uiLanguage = 0x0419;
    machine.oemCodePage = 866;
    machine
        .withoutWmi()
        .printing(script.dlv(Product.windows()).getBytes(Charset.forName("IBM866")));
    assertThat(facts().source()).isEqualTo(LicensingSource.MACHINE_LABELS);
    assertThat(facts().windowsLicense().map(LicenseRecord::status))
        .contains(LicenseStatus.LICENSED);
  }

  @Test
  void failureOfBothIsTheErrorOfWmiWithThatOfTheTextBesideIt() {
    machine.withoutWmi();
    MachineException failure = reader.read(machine).facts().failure().orElseThrow();
    assertThat(failure).hasMessageContaining("80041002");
    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(failure.getSuppressed()[0]).hasMessageContaining("cscript.exe");
  }

  @Test
  void textThatSaysNothingIsNoAnswer() {
    machine.withoutWmi().printing(new byte[0]);
    assertThat(reader.read(machine).facts().known()).isEmpty();
  }

  @Test
  void rearmThatWaitsForARestartIsAnAnswerOfWmi() {
    machine.wmiFailure =
        Optional.of(LicensedMachine.failure(MachineException.Reason.FAILED, 0xC004D302L));
    assertThat(facts().isRearmPending()).isTrue();
    assertThat(machine.asked).doesNotContain("SLMGR_DLV");
  }

  @Test
  void noProductWithAKeyIsAnAnswer() {
    machine.productRow.clear();
    assertThat(facts().licenses()).isEmpty();
    assertThat(facts().rearm().windows()).hasValue(1000);
  }

  @Test
  void missingServiceRowIsNoAnswer() {
    machine.serviceRow.clear();
    assertThat(reader.read(machine).facts().failure()).isPresent();
  }

  @Test
  void skipRearmAndServiceAreToldApartFromNotBeingReadable() {
    assertThat(reader.read(machine).rearmSkipped().known()).contains(false);
    machine.skipRearm = Optional.of(RegistryValue.number(1));
    assertThat(reader.read(machine).rearmSkipped().known()).contains(true);
    machine.registryFailure =
        Optional.of(LicensedMachine.failure(MachineException.Reason.DENIED, 5));
    assertThat(reader.read(machine).rearmSkipped().known()).isEmpty();
    assertThat(reader.read(machine).service().known()).contains(machine.service);
  }

  @Test
  void languageThatNothingKnowsIsReadByStructureAndNothingIsChangedForIt() {
    Script script = Script.english(10).translated(InventedLanguage.CYRILLIC::translate);
    machine.withoutWmi().printing(script.dlv(Product.windows()).getBytes(StandardCharsets.UTF_8));
    assertThat(facts().source()).isEqualTo(LicensingSource.STRUCTURE);
    assertThat(facts().windowsLicense().map(LicenseRecord::status)).contains(LicenseStatus.UNKNOWN);
  }
}
