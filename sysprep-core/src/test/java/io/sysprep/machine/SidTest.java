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

  @ParameterizedTest
  @ValueSource(strings = {"", "S", "S-1", "S-1-", "S-1-5-x", "T-1-5-18", "S-1-5--18"})
  void refusesWhatIsNoSidAndNamesIt(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sid(text))
        .withMessageContaining("'" + text);
  }
}
