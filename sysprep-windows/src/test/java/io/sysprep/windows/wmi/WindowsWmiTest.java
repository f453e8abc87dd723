package io.sysprep.windows.wmi;

import static io.sysprep.windows.wmi.StubWmi.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.windows.failures.WindowsErrors;
import io.sysprep.windows.system.SteppingClock;
import io.sysprep.windows.system.WindowsClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A deadline that is not kept fails here and does not stop the build. */
@Tag("load")
@Timeout(300)
class WindowsWmiTest {

  private static final WmiQuery QUERY = WmiQuery.of("root\\cimv2", "Win32_Thing", "Name", "Size");

  private final StubWmi natives = new StubWmi();
  private final WindowsWmi wmi = new WindowsWmi(natives, new WindowsClock(), Duration.ofDays(1));
  private final SteppingClock clock = new SteppingClock();
  private final WindowsWmi stepping = new WindowsWmi(natives, clock);

  @AfterEach
  void close() {
    natives.released.countDown();
    wmi.close();
    stepping.close();
  }

  @Test
  void aProviderThatHangsIsTimedOutAtTheDeadline() {
    natives.hangs = true;
    assertThat(refusal(QUERY.within(Duration.ofMillis(50)))).isEqualTo(Reason.TIMED_OUT);
  }

  @Test
  void aProviderThatHangsDoesNotHoldUpTheNextQuery() {
    natives.hangs = true;
    assertThat(refusal(QUERY.within(Duration.ofMillis(50)))).isEqualTo(Reason.TIMED_OUT);
    natives.hangs = false;
    assertThat(wmi.query(QUERY)).isEmpty();
  }

  @Test
  void rowsThatArriveAfterTheDeadlineAreTimedOutToo() {
    assertThat(refusal(QUERY.within(Duration.ofNanos(1)))).isEqualTo(Reason.TIMED_OUT);
  }

  @Test
  void eachRowIsWaitedForOnlyAsLongAsIsLeft() {
    threeRowsEach(Duration.ofMillis(400));
    stepping.query(QUERY.within(Duration.ofMillis(1700)));
    assertThat(natives.waits).containsExactly(1701, 1301, 901, 501);
  }

  @Test
  void aDeadlineLongerThanComCanCountIsNoNegativeWait() {
    stepping.query(QUERY.within(Duration.ofDays(100)));
    assertThat(natives.waits).containsExactly(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401})
  void aQueryWhoseRowsNeverEndIsTimedOutAtItsDeadline(int millisEach) {
    threeRowsEach(Duration.ofMillis(millisEach));
    WmiQuery query = QUERY.within(Duration.ofMillis(800));
    assertThat(refusal(stepping, query)).isEqualTo(Reason.TIMED_OUT);
    assertThat(natives.waits).hasSize(2);
    assertThat(natives.calls).endsWith("release rows");
  }

  @Test
  void aQueryThatWasGivenUpInTheQueueIsNotAskedLater() throws InterruptedException {
    natives.hangs = true;
    Thread first = new Thread(() -> wmi.query(QUERY));
    first.start();
    natives.asked.await();
    assertThat(refusal(QUERY.within(Duration.ofMillis(20)))).isEqualTo(Reason.TIMED_OUT);
    natives.released.countDown();
    first.join();
    wmi.close();
    assertThat(natives.calls).filteredOn(call -> call.startsWith("query")).hasSize(1);
  }

  @Test
  void aThreadThatHungLeavesComAndEndsOnceItsProviderReturns() throws InterruptedException {
    natives.hangs = true;
    Thread asking = new Thread(() -> wmi.query(QUERY));
    asking.start();
    natives.asked.await();
    assertThat(refusal(QUERY.within(Duration.ofMillis(50)))).isEqualTo(Reason.TIMED_OUT);
    Thread hung = natives.threads.element();
    natives.hangs = false;
    assertThat(wmi.query(QUERY)).isEmpty();
    natives.released.countDown();
    asking.join();
    hung.join();
    assertThat(natives.calls).containsSubsequence("release session", "leave");
  }

  @Test
  void aWmiThatHangsAltogetherIsGivenNoMoreThreads() {
    natives.hangs = true;
    WmiQuery soon = QUERY.within(Duration.ofMillis(20));
    for (int i = 0; i < 10; i++) {
      assertThat(refusal(soon)).isEqualTo(Reason.TIMED_OUT);
    }
    assertThat(natives.calls).filteredOn("enter"::equals).hasSizeLessThanOrEqualTo(4);
    natives.hangs = false;
    natives.released.countDown();
    assertThat(untilItAnswers()).isEmpty();
  }

  @Test
  void whoAsksWhileAMachineIsClosedIsNotHeldUp() throws InterruptedException {
    natives.hangs = true;
    Thread asking = new Thread(() -> wmi.query(QUERY));
    asking.start();
    natives.asked.await();
    Thread closing = new Thread(wmi::close);
    closing.start();
    while (closing.getState() != Thread.State.TIMED_WAITING) {
      assertThat(closing.getState()).isNotEqualTo(Thread.State.TERMINATED);
      Thread.onSpinWait();
    }
    assertThat(refusal(QUERY)).isEqualTo(Reason.FAILED);
    assertThat(closing.isAlive()).isTrue();
    natives.released.countDown();
    closing.join();
    asking.join();
  }

  @Test
  void anInterruptEndsTheWaitAndIsKept() {
    natives.hangs = true;
    Thread.currentThread().interrupt();
    assertThat(refusal(QUERY)).isEqualTo(Reason.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptWhileClosingEndsTheWaitAndIsKept() throws InterruptedException {
    natives.hangs = true;
    Thread asking = new Thread(() -> wmi.query(QUERY));
    asking.start();
    natives.asked.await();
    Thread.currentThread().interrupt();
    wmi.close();
    assertThat(Thread.interrupted()).isTrue();
    natives.released.countDown();
    asking.join();
  }

  @Test
  void closingDoesNotWaitForAThreadThatIsKnownToHang() {
    natives.hangs = true;
    assertThat(refusal(QUERY.within(Duration.ofMillis(50)))).isEqualTo(Reason.TIMED_OUT);
    wmi.close();
    assertThat(natives.calls).doesNotContain("leave");
  }

  @Test
  void anErrorInsideTheBindingIsReportedWithItsCause() {
    natives.beforeEachRow =
        () -> {
          throw new IllegalStateException("odd");
        };
    assertThatThrownBy(() -> wmi.query(QUERY))
        .isInstanceOf(MachineException.class)
        .hasRootCauseMessage("odd");
  }

  @ParameterizedTest
  @CsvSource({
    "0x80041003, DENIED",
    "0x80070005, DENIED",
    "0x80041010, MISSING_CLASS",
    "0x00040004, TIMED_OUT",
    "0x80041017, FAILED",
  })
  void deniedMissingClassAndTimeoutAreToldApart(String code, Reason reason) {
    natives.failures.add(Long.decode(code).intValue());
    assertThat(refusal(QUERY)).isEqualTo(reason);
  }

  @Test
  void aMissingNamespaceIsToldApart() {
    natives.connectFailure = 0x8004100E;
    assertThat(refusal(QUERY)).isEqualTo(Reason.MISSING_NAMESPACE);
  }

  @Test
  void unsignedNumbersAreNeverNegative() {
    natives.row(
        Map.of(
            "Name", cell(CellCodec.UINT32, -1),
            "Size", cell(CellCodec.UINT64, "4294967296")));
    WmiRow row = wmi.query(QUERY).get(0);
    assertThat(row.number("name")).hasValue(0xFFFF_FFFFL);
    assertThat(row.number("Size")).hasValue(4294967296L);
  }

  @ParameterizedTest
  @CsvSource({
    "17, -1, 255",
    "18, -1, 65535",
    "103, -1, 65535",
    "19, -1, 4294967295",
    "19, 1, 1",
    "3, -1, -1",
  })
  void aNumberIsTakenAsWideAsItsTypeSays(int type, int carried, long meant) {
    natives.row(Map.of("Name", cell(type, carried)));
    assertThat(wmi.query(QUERY).get(0).number("Name")).hasValue(meant);
  }

  @Test
  void sixtyFourBitNumbersInTextsAreNumbers() {
    natives.row(
        Map.of(
            "Name", cell(CellCodec.SINT64, "-5"),
            "Size", cell(CellCodec.UINT64, "18446744073709551615")));
    WmiRow row = wmi.query(QUERY).get(0);
    assertThat(row.number("Name")).hasValue(-5);
    assertThat(row.number("Size")).hasValue(-1);
  }

  @Test
  void textsFlagsAndListsKeepTheirTypes() {
    natives.row(Map.of("Name", cell(8, new String[] {"a", "", "b"}), "Size", cell(11, true)));
    natives.row(Map.of("Name", cell(8, "text"), "Size", cell(11, false)));
    List<WmiRow> rows = wmi.query(QUERY);
    assertThat(rows.get(0).texts("Name")).contains(List.of("a", "", "b"));
    assertThat(rows.get(0).flag("Size")).contains(true);
    assertThat(rows.get(1).text("Name")).contains("text");
    assertThat(rows.get(1).flag("Size")).contains(false);
    assertThat(rows.get(1).number("Size")).isEmpty();
  }

  @Test
  void numbersOfAListAreTakenAsWideAsTheirTypeSays() {
    Object[] carried = {-1, 7};
    natives.row(Map.of("Name", cell(CellCodec.ARRAY | CellCodec.UINT32, carried)));
    assertThat(wmi.query(QUERY).get(0).texts("Name")).contains(List.of("4294967295", "7"));
  }

  @Test
  void nothingIsCutOffANumberWithAFraction() {
    natives.row(Map.of("Name", cell(4, 1.5f), "Size", cell(5, -0.25)));
    WmiRow row = wmi.query(QUERY).get(0);
    assertThat(row.text("Name")).contains("1.5");
    assertThat(row.text("Size")).contains("-0.25");
  }

  @Test
  void comIsUsedOnOneThreadAndLeftOnIt() {
    IntStream.range(0, 20).parallel().forEach(i -> wmi.query(QUERY));
    wmi.close();
    assertThat(natives.threads).containsOnly(natives.threads.peek());
    assertThat(natives.calls)
        .startsWith("enter", "connect root\\cimv2")
        .endsWith("release session", "leave")
        .containsOnlyOnce("enter", "leave", "connect root\\cimv2");
  }

  @Test
  void everyRowAndAnswerIsReleased() {
    natives.row(Map.of("Name", cell(8, "one")));
    natives.row(Map.of("Name", cell(8, "two")));
    wmi.query(QUERY);
    assertThat(natives.calls).containsSubsequence("release row", "release row", "release rows");
  }

  @Test
  void aConnectionWhoseServiceWasRestartedIsMadeAnew() {
    wmi.query(QUERY);
    natives.failures.add(WindowsErrors.RPC_SERVER_UNAVAILABLE);
    assertThat(wmi.query(QUERY)).isEmpty();
    assertThat(natives.calls).containsSubsequence("release session", "connect root\\cimv2");
  }

  @Test
  void aConnectionThatWasRefusedFromTheStartIsNotAskedTwice() {
    natives.failures.add(WindowsErrors.RPC_SERVER_UNAVAILABLE);
    assertThat(refusal(QUERY)).isEqualTo(Reason.FAILED);
  }

  @Test
  void aRefusalOnAnOldConnectionIsNotAskedAgain() {
    wmi.query(QUERY);
    natives.failures.add(0x80041003);
    assertThat(refusal(QUERY)).isEqualTo(Reason.DENIED);
  }

  @Test
  void comThatWasNotEnteredIsNotLeft() {
    natives.enterFailure = 0x80010106;
    assertThat(refusal(QUERY)).isEqualTo(Reason.FAILED);
    wmi.close();
    assertThat(natives.calls).containsExactly("enter");
  }

  @Test
  void aProviderThatHangsForEverDoesNotKeepTheJvmAlive() {
    wmi.query(QUERY);
    assertThat(natives.threads).isNotEmpty().allMatch(Thread::isDaemon);
  }

  @Test
  void noThreadIsLeftBehindAfterClosing() throws InterruptedException {
    wmi.query(QUERY);
    Thread thread = natives.threads.element();
    wmi.close();
    thread.join();
    assertThat(refusal(QUERY)).isEqualTo(Reason.FAILED);
  }

  /** Threads that came back end a moment later, and only then new ones are given. */
  private List<WmiRow> untilItAnswers() {
    while (true) {
      try {
        return wmi.query(QUERY);
      } catch (MachineException stillHanging) {
        Thread.onSpinWait();
      }
    }
  }

  private void threeRowsEach(Duration time) {
    IntStream.range(0, 3).forEach(i -> natives.row(Map.of("Name", cell(8, "row"))));
    natives.beforeEachRow = () -> clock.pass(time);
  }

  private Reason refusal(WmiQuery query) {
    return refusal(wmi, query);
  }

  private static Reason refusal(WindowsWmi wmi, WmiQuery query) {
    MachineException refusal = catchThrowableOfType(MachineException.class, () -> wmi.query(query));
    assertThat(refusal).isNotNull().hasMessageContaining("Win32_Thing");
    return refusal.reason();
  }
}
