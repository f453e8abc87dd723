package io.sysprep.testkit.contract;

import static io.sysprep.testkit.contract.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesControl;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@link io.sysprep.machine.ServicesView} and {@code ServicesControl} promise. */
public interface ServicesContract extends PortContract {

  /** How long a service may take. */
  Duration DEADLINE = Duration.ofSeconds(30);

  /** The name of a service that no machine has. */
  String NO_SERVICE = "no-such-service";

  /** Absent is an answer, not an error. */
  @Test
  default void anAbsentServiceIsEmptyAndNoError() {
    assertThat(fixture().view().services().service(NO_SERVICE)).isEmpty();
  }

  /** Acting on what is not there is an error of its own. */
  @Test
  default void changingAnAbsentServiceIsRefusedAsMissing() {
    ServicesControl services = fixture().control().services();
    assertRefused(
        Reason.MISSING,
        NO_SERVICE,
        () -> services.changeStartMode(NO_SERVICE, ServiceStartMode.DEMAND));
    assertRefused(Reason.MISSING, NO_SERVICE, () -> services.start(NO_SERVICE, DEADLINE));
    assertRefused(Reason.MISSING, NO_SERVICE, () -> services.stop(NO_SERVICE, DEADLINE));
  }

  /** Services are found in whatever case they are asked for. */
  @Test
  default void aServiceIsFoundWithoutRegardToCase() {
    String shouted = fixture().service().toUpperCase(Locale.ROOT);
    assertThat(fixture().view().services().service(shouted))
        .hasValueSatisfying(it -> assertThat(it.name()).isEqualToIgnoringCase(fixture().service()));
  }

  /** A service tells what it is, not only that it is. */
  @Test
  default void aServiceIsDescribed() {
    ServiceInfo service = service();
    assertThat(service.state()).isEqualTo(ServiceState.STOPPED);
    assertThat(service.startMode()).isEqualTo(ServiceStartMode.DEMAND);
    assertThat(service.displayName()).isNotBlank();
    assertThat(service.account()).isNotBlank();
    assertThat(service.command()).isNotBlank();
  }

  /** All views tell the same about how a service is started. */
  @Test
  default void aChangedStartModeShowsAndIsInTheRegistryToo() {
    fixture().control().services().changeStartMode(fixture().service(), ServiceStartMode.DISABLED);
    assertThat(service().startMode()).isEqualTo(ServiceStartMode.DISABLED);
    RegistryKey key =
        RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Services\\" + fixture().service());
    assertThat(fixture().view().registry().value(key, "Start")).contains(RegistryValue.number(4));
    fixture().control().services().changeStartMode(fixture().service(), ServiceStartMode.DEMAND);
    assertThat(service().startMode()).isEqualTo(ServiceStartMode.DEMAND);
  }

  /** Starting is done when the service runs, stopping when it has stopped. */
  @Test
  default void aServiceRunsAfterItsStartAndNotAfterItsStop() {
    ServicesControl services = fixture().control().services();
    services.start(fixture().service(), DEADLINE);
    assertThat(service().isRunning()).isTrue();
    services.stop(fixture().service(), DEADLINE);
    assertThat(service().state()).isEqualTo(ServiceState.STOPPED);
  }

  /** Starting and stopping are about the outcome. */
  @Test
  default void startingARunningServiceAndStoppingAStoppedOneDoNothing() {
    ServicesControl services = fixture().control().services();
    services.stop(fixture().service(), DEADLINE);
    services.start(fixture().service(), DEADLINE);
    services.start(fixture().service(), DEADLINE);
    assertThat(service().isRunning()).isTrue();
    services.stop(fixture().service(), DEADLINE);
  }

  /** Windows starts no service that is disabled (ERROR_SERVICE_DISABLED). */
  @Test
  default void startingADisabledServiceIsRefused() {
    ServicesControl services = fixture().control().services();
    services.changeStartMode(fixture().service(), ServiceStartMode.DISABLED);
    try {
      assertRefused(fixture().service(), () -> services.start(fixture().service(), DEADLINE));
      assertThat(service().state()).isEqualTo(ServiceState.STOPPED);
    } finally {
      services.changeStartMode(fixture().service(), ServiceStartMode.DEMAND);
    }
  }

  private ServiceInfo service() {
    return fixture().view().services().service(fixture().service()).orElseThrow();
  }
}
