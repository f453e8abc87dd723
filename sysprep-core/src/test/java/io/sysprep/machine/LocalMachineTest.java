package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class LocalMachineTest {

  private record Provider(String name, Optional<String> declines) implements MachineProvider {
    @Override
    public Machine open() {
      throw new MachineException(MachineException.Reason.FAILED, "open", name);
    }
  }

  private static final MachineProvider DECLINING =
      new Provider("windows-jna", Optional.of("this is Linux"));

  @Test
  void namesEachProviderAndWhyItDeclined() {
    assertThatExceptionOfType(NoMachineException.class)
        .isThrownBy(() -> LocalMachine.open(List.of(DECLINING)))
        .withMessageContaining("windows-jna declined: this is Linux");
  }

  @Test
  void asksOnlyTheOneThatIsWillingToOpen() {
    List<MachineProvider> providers = List.of(DECLINING, new Provider("other", Optional.empty()));
    assertThatExceptionOfType(MachineException.class)
        .isThrownBy(() -> LocalMachine.open(providers))
        .withMessageContaining("other");
  }

  @Test
  void doesNotGuessWhichOfTwoIsMeant() {
    List<MachineProvider> providers =
        List.of(new Provider("one", Optional.empty()), new Provider("two", Optional.empty()));
    assertThatExceptionOfType(NoMachineException.class)
        .isThrownBy(() -> LocalMachine.open(providers))
        .withMessageContaining("only one may be on the path")
        .withMessageContaining("one (")
        .withMessageContaining("two (");
  }

  @Test
  void brokenProviderIsNamedAndKeepsNoOtherFromOpening() {
    Iterator<MachineProvider> rest = List.of(DECLINING).iterator();
    boolean[] broken = {true};
    Iterable<MachineProvider> providers =
        () ->
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return broken[0] || rest.hasNext();
              }

              @Override
              public MachineProvider next() {
                if (broken[0]) {
                  broken[0] = false;
                  throw new ServiceConfigurationError("no such class: Gone");
                }
                return rest.next();
              }
            };
    assertThatExceptionOfType(NoMachineException.class)
        .isThrownBy(() -> LocalMachine.open(providers))
        .withMessageContaining("no such class: Gone")
        .withMessageContaining("windows-jna declined");
  }

  @Test
  void saysWhatToAddWhereNoProviderIsOnThePath() {
    assertThatExceptionOfType(NoMachineException.class)
        .isThrownBy(Machine::local)
        .withMessageContaining("sysprep-windows");
  }
}
