package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.licensing.LicensingFacts;
import io.sysprep.licensing.LicensingReader;
import io.sysprep.licensing.LicensingSource;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsError;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How WMI fails, hangs and holds on to what it gave, on the stand-in for WMI. */
class WmiOnWindows {

  private final LocalWindows windows = new LocalWindows();

  @BeforeEach
  void onTheStandIn() {
    assumeTrue(Proof.onWine(), "a real WMI neither fails nor hangs on demand");
  }

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void aClassThatMayNotBeReadIsDeniedThoughTheQueryBegan() {
    assertRefused(Reason.DENIED, "WBEM_E_ACCESS_DENIED", "Denied");
  }

  @Test
  void aQueryThatMayNotBeAskedIsDenied() {
    assertRefused(Reason.DENIED, "WBEM_E_ACCESS_DENIED", "DeniedAtOnce");
  }

  @Test
  void aClassThatIsNotThereIsNotAClassWithoutRows() {
    assertRefused(Reason.MISSING_CLASS, "WBEM_E_INVALID_CLASS", "NoSuchClass");
  }

  @Test
  void aFailureHalfWayIsNoAnswerThoughRowsCameBeforeIt() {
    assertRefused(Reason.FAILED, "WBEM_E_PROVIDER_FAILURE", "Broken");
  }

  @Test
  void aPropertyThatTheClassHasNotFailsTheQuery() {
    WmiQuery query = WmiQuery.of(Proof.WMI, "Types", "Text", "NoSuchProperty");
    assertThat(refusal(() -> ask(query)).error())
        .map(WindowsError::symbol)
        .contains("WBEM_E_NOT_FOUND");
  }

  @Test
  void aNamespaceThatMayNotBeOpenedIsDeniedAndNotMissing() {
    WmiQuery query = WmiQuery.of("root\\sysprep_denied", "Types", "Text");
    assertThat(refusal(() -> ask(query)).reason()).isEqualTo(Reason.DENIED);
  }

  @Test
  void aQueryThatNeverEndsIsRefusedAtItsDeadlineAndTheNextIsAnswered() {
    assertThat(refusal(() -> ask(shortly("Slow"))).reason()).isEqualTo(Reason.TIMED_OUT);
    assertThat(ask(soon("Types"))).hasSize(1);
  }

  /** The native call takes 20 seconds, longer than the next query waits. */
  @Test
  void aCallThatHangsIsRefusedAtTheDeadlineAndTheNextQueryDoesNotWaitForIt() {
    assertThat(refusal(() -> ask(shortly("Hung"))).reason()).isEqualTo(Reason.TIMED_OUT);
    assertThat(ask(soon("Types"))).hasSize(1);
  }

  @Test
  void afterAFailureTheNextQueryIsAnswered() {
    assertRefused(Reason.DENIED, "WBEM_E_ACCESS_DENIED", "DeniedAtOnce");
    assertThat(ask(soon("Types"))).hasSize(1);
  }

  @Test
  void thousandsOfRowsArriveInTheirOrder() {
    assertThat(ask(WmiQuery.of(Proof.WMI, "Many", "Number", "Text")))
        .extracting(row -> row.number("Number").orElseThrow())
        .containsExactlyElementsOf(LongStream.range(0, 5000).boxed().toList());
  }

  /** Written into the query as it is, the text would end at its first quote. */
  @Test
  void quotesAndBackslashesOfAConditionChooseTheRowThatHasThem() {
    String odd = "it's a \\ 'x' OR Name = \"1";
    WmiQuery query = WmiQuery.of(Proof.WMI, "Names", "Name");
    assertThat(ask(query.where(WmiCondition.equal("Name", odd))))
        .extracting(row -> row.text("Name").orElseThrow())
        .containsExactly(odd);
  }

  @Test
  void nothingOfAnAnswerOrOfAFailureIsHeldOnTo() {
    long before = alive("Objects");
    assertThat(ask(WmiQuery.of(Proof.WMI, "Many", "Number", "Text"))).isNotEmpty();
    assertThat(ask(WmiQuery.of(Proof.WMI, "Types", "Text", "Texts", "Bytes"))).isNotEmpty();
    failInEveryWay();
    assertThat(windows.view().volumes().conversionStatus('C')).isPresent();
    assertThat(alive("Objects")).isLessThanOrEqualTo(before);
  }

  /** Whatever is made of it: a value that is an object has to be released on its own. */
  @Test
  void anEmbeddedObjectIsNotHeldOnTo() {
    long before = alive("Objects");
    Throwable unused = catchThrowable(() -> ask(WmiQuery.of(Proof.WMI, "Types", "Embedded")));
    assertThat(alive("Objects")).isLessThanOrEqualTo(before);
  }

  /** A failure ends its connection, in case its server has gone. */
  @Test
  void noConnectionIsHeldOnToThatFailed() {
    long before = alive("Connections");
    failInEveryWay();
    assertThat(alive("Connections")).isLessThanOrEqualTo(before);
  }

  @Test
  void aMachineThatIsClosedHoldsNoConnection() throws IOException {
    long before = alive("Connections");
    try (LocalWindows other = new LocalWindows()) {
      assertThat(other.view().wmi().query(soon("Types"))).hasSize(1);
    }
    assertThat(alive("Connections")).isLessThanOrEqualTo(before);
  }

  @Test
  void theLicenceIsReadFromItsClasses() {
    LicensingFacts facts =
        LicensingReader.standard().read(windows.view()).facts().known().orElseThrow();
    assertThat(facts.source()).isEqualTo(LicensingSource.WMI);
    assertThat(facts.rearm().windows()).hasValue(1001);
    assertThat(facts.windowsLicense()).isPresent();
  }

  @Test
  void theConversionStatusIsThatOfTheVolumeThatWasAskedFor() {
    assertThat(windows.view().volumes().conversionStatus('C'))
        .contains(ConversionStatus.FULLY_DECRYPTED);
    assertThat(windows.view().volumes().conversionStatus('X'))
        .contains(ConversionStatus.FULLY_ENCRYPTED);
  }

  @Test
  void aVolumeThatVanishesBeforeItIsAskedIsNotTakenForDecrypted() {
    assertThat(refusal(() -> windows.view().volumes().conversionStatus('Y')).error())
        .map(WindowsError::symbol)
        .contains("WBEM_E_NOT_FOUND");
  }

  @Test
  void aLockedVolumeIsNotTakenForDecrypted() {
    assertThat(refusal(() -> windows.view().volumes().conversionStatus('W')).error())
        .map(WindowsError::symbol)
        .contains("FVE_E_LOCKED_VOLUME");
  }

  private void failInEveryWay() {
    assertThat(List.of("Denied", "DeniedAtOnce", "NoSuchClass", "Broken"))
        .allSatisfy(failing -> assertThat(refusal(() -> ask(soon(failing)))).isNotNull());
  }

  private void assertRefused(Reason reason, String symbol, String className) {
    MachineException refusal = refusal(() -> ask(soon(className)));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(refusal.error()).map(WindowsError::symbol).contains(symbol);
    assertThat(refusal).hasMessageContaining(className);
  }

  private static MachineException refusal(ThrowingCallable action) {
    MachineException refusal = catchThrowableOfType(MachineException.class, action);
    assertThat(refusal).as("refusal").isNotNull();
    return refusal;
  }

  private List<WmiRow> ask(WmiQuery query) {
    return windows.view().wmi().query(query);
  }

  private long alive(String what) {
    return ask(WmiQuery.of(Proof.WMI, "Alive", what)).get(0).number(what).orElseThrow();
  }

  private static WmiQuery soon(String className) {
    return WmiQuery.of(Proof.WMI, className, "Text").within(Duration.ofSeconds(10));
  }

  private static WmiQuery shortly(String className) {
    return soon(className).within(Duration.ofMillis(200));
  }
}
