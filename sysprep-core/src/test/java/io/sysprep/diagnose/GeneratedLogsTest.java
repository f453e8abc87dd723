package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.sysprep.diagnose.rules.CauseBook;
import io.sysprep.diagnose.rules.CauseRule;
import io.sysprep.diagnose.rules.CauseWeight;
import io.sysprep.diagnose.rules.Signature;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs written from the grammar, one for each way to recognize each cause. */
class GeneratedLogsTest {

  private static final int STRIDE = 97;

  @TestFactory
  Stream<DynamicTest> names_each_cause_amid_noise_and_never_another_when_cut() {
    return CauseBook.standard().all().stream()
        .filter(rule -> rule.role() == CauseWeight.CAUSE || rule.role() == CauseWeight.LOSS)
        .flatMap(
            rule ->
                rule.signatures().stream()
                    .filter(Signature::isOfMessage)
                    .map(
                        signature ->
                            DynamicTest.dynamicTest(
                                rule.entry() + " " + message(rule, signature),
                                () -> check(rule, signature))));
  }

  private static void check(CauseRule rule, Signature signature) {
    LogText before = new LogText().start("GENERALIZE").succeeds();
    int secondRun = before.bytes().length;
    LogText log = before.after(300).start("GENERALIZE", "OOBE", "QUIT");
    noise(log);
    int failure = log.bytes().length;
    log.error(id(signature), message(rule, signature));
    noise(log);
    byte[] whole = ("\uFEFF" + log).getBytes(StandardCharsets.UTF_8);

    assertThat(ids(diagnosis(whole))).startsWith(rule.id());
    cuts(secondRun + 300, failure, whole.length)
        .forEach(cut -> assertNeverAnother(rule.id(), Arrays.copyOf(whole, cut)));
  }

  /** Some bytes of the run before its failure, and most bytes of the line that fails. */
  private static IntStream cuts(int run, int failure, int end) {
    return IntStream.concat(
        IntStream.iterate(run, at -> at < failure, at -> at + STRIDE),
        IntStream.iterate(failure, at -> at < end, at -> at + 9));
  }

  private static void assertNeverAnother(String id, byte[] cut) {
    Diagnosis diagnosis = diagnosis(cut);
    if (diagnosis.verdict() != Verdict.UNDECIDED) {
      assertThat(ids(diagnosis)).as(() -> new String(cut, StandardCharsets.UTF_8)).startsWith(id);
    }
  }

  private static void noise(LogText log) {
    log.line("Info", "", "CBS", "Session: 30_1 initialized by client SPP.")
        .raw("CSIPERF:TXCOMMIT;1736");
    log.line("Error", "", "TOOL", "BCD: BiUpdateEfiEntry failed c000000d");
    log.error("MRTGeneralize:107 - ERROR: Failed DeleteInstance X hr=2147749904");
    log.warning("WinMain: File operations pending");
    log.error("SPPNP: Failed to queue enumerated driver packages. Err = 0x57");
  }

  private static String id(Signature signature) {
    return signature.id().isPresent()
        ? String.format(Locale.ROOT, "0x%06x", signature.id().getAsInt())
        : "";
  }

  private static String message(CauseRule rule, Signature signature) {
    StringBuilder message = new StringBuilder();
    signature.texts().forEach(text -> message.append(filled(text.pattern())).append(' '));
    signature
        .codes()
        .forEach(code -> message.append(String.format(Locale.ROOT, "; hr = 0x%08x", code)));
    signature
        .lastErrors()
        .forEach(code -> message.append(String.format(Locale.ROOT, "[gle=0x%08x]", code)));
    return message.isEmpty() ? rule.entry() + " happened" : message.toString().strip();
  }

  private static String filled(String pattern) {
    return pattern.replaceAll("\\{\\w+}", "Contoso.App_1.0_x64__abc");
  }

  private static Diagnosis diagnosis(byte[] log) {
    return Diagnosis.of(LogBundle.of("setupact.log", log));
  }

  private static List<String> ids(Diagnosis diagnosis) {
    return diagnosis.causes().stream().map(Cause::id).toList();
  }

  @Test
  void a_log_that_ends_where_drivers_are_removed_is_a_hang() {
    LogText log = new LogText().start("GENERALIZE").execute("Generalize");
    log.calls("Sysprep_Generalize_Pnp_Drivers", "sppnp.dll");
    log.info("SPPNP: Sysprep_Generalize_Pnp_Drivers: Exit");
    assertThat(ids(log.diagnosed())).containsExactly("driver-packages-hang");
    assertThat(log.diagnosed().retry()).isEqualTo(Retry.UNSAFE);

    log.returns("Sysprep_Generalize_Pnp_Drivers", "sppnp.dll");
    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void a_log_that_ends_in_a_validator_is_only_a_suspect() {
    LogText log =
        new LogText().start().validate("Cleanup").calls("Sysprep_Clean_Validate_Opk", "spopk.dll");

    assertThat(log.diagnosed().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(log.diagnosed().suspects()).extracting(Cause::id).containsExactly("validation-hang");
    assertThat(ids(Diagnosis.ofStalled(log.asSetupact()))).containsExactly("validation-hang");
  }

  @Test
  void cloudbase_init_that_waits_for_ever_and_one_that_went_on_are_told_apart() {
    String waits =
        "2026-01-01 10:00:00.123 1520 INFO cloudbaseinit.osutils.windows [-] Waiting for"
            + " sysprep completion. GeneralizationState: 3\n";
    String goesOn =
        waits + "2026-01-01 10:00:09.456 1520 INFO cloudbaseinit.init [-] Executing plugins\n";

    assertThat(ids(diagnosis(waits.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("oobe-incomplete");
    assertThat(diagnosis(goesOn.getBytes(StandardCharsets.UTF_8)).verdict())
        .isNotEqualTo(Verdict.FAILED);
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_damage_to_a_log_makes_a_diagnosis_throw(int seed) {
    Random random = new Random(seed);
    LogText log = new LogText().start("GENERALIZE").validate("Generalize");
    noise(log);
    byte[] bytes = log.stopsValidating("0x80073cf2").bytes();
    for (int i = 0; i < 60; i++) {
      damage(bytes, random);
    }

    assertThatCode(() -> render(diagnosis(bytes))).doesNotThrowAnyException();
  }

  private static void damage(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(12), bytes.length - at);
    switch (random.nextInt(3)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
      default -> Arrays.fill(bytes, at, at + length, (byte) "\n {}0x[]=".charAt(random.nextInt(9)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void random_bytes_do_not_make_a_diagnosis_throw(int seed) {
    byte[] bytes = new byte[4_000];
    new Random(seed).nextBytes(bytes);

    assertThatCode(() -> render(diagnosis(bytes))).doesNotThrowAnyException();
  }

  private static void render(Diagnosis diagnosis) {
    assertThat(diagnosis.toText()).isNotBlank();
    assertThat(diagnosis.toJson()).isNotBlank();
    diagnosis.timeline().ifPresent(timeline -> assertThat(timeline.toSvg()).isNotBlank());
  }
}
