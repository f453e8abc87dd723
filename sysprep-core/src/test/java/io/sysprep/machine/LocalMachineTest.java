package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalMachineTest {

  @Test
  void namesEachProviderAndWhyItDeclined() {
    MachineProvider declining =
        new MachineProvider() {
          @Override
          public String name() {
            return "windows-jna";
          }

          @Override
          public Optional<String> declines() {
            return Optional.of("this is Linux");
          }

          @Override
          public Machine open() {
            throw new AssertionError("opened although it declined");
          }
        };
    assertThatExceptionOfType(NoMachineException.class)
        .isThrownBy(() -> LocalMachine.open(List.of(declining)))
        .withMessageContaining("windows-jna declined: this is Linux");
  }

  @Test
  void saysWhatToAddWhereNoProviderIsOnThePath() {
    assertThatExceptionOfType(NoMachineException.class)
        .isThrownBy(Machine::local)
        .withMessageContaining("sysprep-windows");
  }
}
