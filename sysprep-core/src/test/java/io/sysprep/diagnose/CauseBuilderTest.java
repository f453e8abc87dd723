package io.sysprep.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CauseBuilderTest {

  @Test
  void ownCauseComesBeforeTheLibrarys() {
    CauseTable ours =
        CauseTable.cause("our-agent-missing")
            .when("Agent {file} vanished")
            .when("OurAgent && code:0x7e")
            .title("The agent's {file} is gone.")
            .remedy("Reinstall {file}.")
            .communityRemedy("Copy it from another machine.")
            .fixability(Fixability.AUTOMATIC)
            .versions("Windows 11")
            .source("our wiki")
            .duringExecution()
            .toTable();
    LogText log = new LogText().start().error("Agent a.dll vanished");

    Diagnosis diagnosis = Diagnosis.of(log.asSetupact(), CauseTable.standard().plus(ours));

    Cause root = diagnosis.causes().get(0);
    assertThat(root.id()).isEqualTo("our-agent-missing");
    assertThat(root.title()).isEqualTo("The agent's a.dll is gone.");
    assertThat(root.names()).containsEntry("file", "a.dll");
    assertThat(root.remedies())
        .containsExactly(
            new Remedy("Reinstall a.dll.", Remedy.Standing.SUPPORTED),
            new Remedy("Copy it from another machine.", Remedy.Standing.COMMUNITY));
    assertThat(root.fixability()).isEqualTo(Fixability.AUTOMATIC);
    assertThat(root.sources()).containsExactly("our wiki");
    assertThat(diagnosis.retry()).isEqualTo(Retry.UNSAFE);
  }

  @Test
  void ownSymptomYieldsToAKnownCause() {
    CauseTable ours = minimal().asSymptom().toTable();
    LogText log = new LogText().start().error("Agent gone").error("code 0xC004D307");

    assertThat(Diagnosis.of(log.asSetupact(), CauseTable.standard().plus(ours)).causes())
        .extracting(Cause::id)
        .containsExactly("rearm-exhausted");
  }

  @Test
  void refusedSettingMayHaveACauseOfItsOwn() {
    CauseTable ours =
        CauseTable.cause("our-time-zone")
            .when("setting:^TimeZone && refused:invalid")
            .title("{setting} of {component} is not ours.")
            .remedy("Set it.")
            .toTable();
    BootText log = new BootText().refuses("setup.exe", "A", "/TimeZone", "Value is invalid.");

    assertThat(Diagnosis.of(log.as("x.log"), CauseTable.standard().plus(ours)).causes())
        .extracting(Cause::title)
        .containsExactly("TimeZone of A is not ours.");
  }

  @Test
  void unknownFailureIsNamedWithoutTheLibrarysTable() {
    CauseTable ours = minimal().toTable();
    LogText log = new LogText().start().error("something").stopsValidating("0x5");

    assertThat(Diagnosis.of(log.asSetupact(), ours).causes())
        .extracting(Cause::id)
        .containsExactly("unknown-failure");
  }

  @Test
  void causeThatWouldNeverWorkIsRefused() {
    assertRefused(
        CauseTable.cause("Our Agent").when("Agent gone").title("X.").remedy("y"), "kebab");
    assertRefused(CauseTable.cause("ours").title("X.").remedy("y"), "no signature");
    assertRefused(CauseTable.cause("ours").when("Agent gone").title("X").remedy("y"), "period");
    assertRefused(CauseTable.cause("ours").when("Agent gone").title("X."), "no remedy");
    assertRefused(minimal().asEnd(), "STOP");
    assertThatThrownBy(() -> minimal().when("code:zz"))
        .isInstanceOf(CauseTableException.class)
        .hasMessageContaining("ours")
        .hasMessageContaining("\"zz\" is no number");
    assertThatThrownBy(() -> minimal().when("last: Agent gone && Agent here"))
        .isInstanceOf(CauseTableException.class)
        .hasMessageContaining("not of one thing");
  }

  private static CauseBuilder minimal() {
    return CauseTable.cause("ours").when("Agent gone").title("It is gone.").remedy("Get it.");
  }

  private static void assertRefused(CauseBuilder builder, String problem) {
    assertThatThrownBy(builder::toTable)
        .isInstanceOf(CauseTableException.class)
        .hasMessageContaining(problem);
  }
}
