package io.sysprep.licensing;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import java.util.Locale;
import java.util.Optional;

/** Finds out why a machine's licensing state could not be read. */
final class Unreadable {

  private static final String SERVICE_DISABLED = "0x80070422";
  private static final String SERVICE_NOT_STARTED = "0x80070426";
  private static final String DEFAULT_SERVICE = "sppsvc";

  private Unreadable() {}

  /** {@return what explains that the ports gave no facts} */
  static LicensingFinding because(MachineException why, LicensingState state) {
    return asked(why, state)
        .orElseGet(() -> LicensingFinding.undecided("licensing-unreadable", message(why)));
  }

  /** On a disk there is no service that could have been asked. */
  private static Optional<LicensingFinding> asked(MachineException why, LicensingState state) {
    return why.reason() == MachineException.Reason.NOT_RECORDED ? Optional.empty() : service(state);
  }

  /** {@return what explains that the service answered with errors; empty where it did not} */
  static Optional<LicensingFinding> because(LicensingFacts facts) {
    if (facts.isRearmPending()) {
      return Optional.of(LicensingFinding.undecided("rearm-pending"));
    }
    return facts.errors().stream()
        .filter(error -> error.kind() != SlmgrError.Kind.PRODUCT_KEY_NOT_FOUND)
        .findFirst()
        .map(Unreadable::finding);
  }

  private static LicensingFinding finding(SlmgrError error) {
    String code = error.code().orElse(error.kind().name().toLowerCase(Locale.ROOT));
    return switch (code) {
      case SERVICE_DISABLED ->
          LicensingFinding.undecided("licensing-service-disabled", DEFAULT_SERVICE);
      case SERVICE_NOT_STARTED ->
          LicensingFinding.undecided("licensing-service-stopped", DEFAULT_SERVICE);
      default -> LicensingFinding.undecided("licensing-error", code);
    };
  }

  /** The service starts on demand: that it does not run matters only when nothing answered. */
  private static Optional<LicensingFinding> service(LicensingState state) {
    Optional<Optional<ServiceInfo>> known = state.service().known();
    if (known.isPresent() && known.get().isEmpty()) {
      return Optional.of(LicensingFinding.undecided("licensing-service-missing"));
    }
    return disabled(state)
        .or(
            () ->
                known.flatMap(found -> found).filter(s -> !s.isRunning()).map(Unreadable::stopped));
  }

  private static LicensingFinding stopped(ServiceInfo service) {
    return LicensingFinding.undecided("licensing-service-stopped", service.name());
  }

  /** {@return the finding of a disabled service; empty where it is not, or that is not known} */
  static Optional<LicensingFinding> disabled(LicensingState state) {
    return state
        .service()
        .known()
        .flatMap(found -> found)
        .filter(service -> service.startMode() == ServiceStartMode.DISABLED)
        .map(service -> LicensingFinding.undecided("licensing-service-disabled", service.name()));
  }

  static String message(MachineException why) {
    return String.valueOf(why.getMessage());
  }
}
