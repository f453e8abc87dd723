package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidTest {

  private static final Sid MACHINE = new Sid("S-1-5-21-11-22-33");

  @Test
  void findsTheMachineOfAnAccount() {
    assertThat(MACHINE.account(500).issuer()).contains(MACHINE);
    assertThat(MACHINE.issuer()).contains(MACHINE);
  }

  @Test
  void findsNoMachineForSidsThatAreTheSameEverywhere() {
    assertThat(Sid.LOCAL_SYSTEM.issuer()).isEmpty();
    assertThat(Sid.ADMINISTRATORS.issuer()).isEmpty();
  }

  @Test
  void knowsTheBuiltInAdministratorByNumberNotByName() {
    assertThat(MACHINE.account(500).isBuiltInAdministrator()).isTrue();
    assertThat(MACHINE.account(1500).isBuiltInAdministrator()).isFalse();
  }

  @Test
  void takesTheLargestNumbersThatThereAre() {
    assertThat(new Sid("S-1-281474976710655-4294967295-2-3-4-5-6-7-8-9-10-11-12-13-14-15"))
        .isNotEqualTo(MACHINE)
        .hasToString("S-1-281474976710655-4294967295-2-3-4-5-6-7-8-9-10-11-12-13-14-15");
  }

  @Test
  void isTheSameHoweverItIsWritten() {
    assertThat(new Sid("s-1-5-21-11-22-33")).isEqualTo(MACHINE).hasSameHashCodeAs(MACHINE);
    assertThat(MACHINE).isNotEqualTo(MACHINE.account(500)).isNotEqualTo("S-1-5-21-11-22-33");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "S",
        "S-1",
        "S-1-",
        "S-1-5-x",
        "T-1-5-18",
        "S-1-5--18",
        "S-256-5-18",
        "S-1-281474976710656-1",
        "S-1-5-21-4294967296",
        "S-1-5-99999999999999999999",
        "S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16"
      })
  void refusesWhatIsNoSidAndNamesIt(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sid(text))
        .withMessageContaining("'" + text);
  }
}
