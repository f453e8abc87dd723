package io.sysprep.machine;

import io.sysprep.SysprepException;
import java.util.List;
import java.util.stream.Collectors;

/** Says that the local machine cannot be opened, and why each provider declined. */
public final class NoMachineException extends SysprepException {

  private static final long serialVersionUID = 1L;

  private final transient List<Declined> declined;

  /**
   * One provider's refusal.
   *
   * @param provider the provider's name
   * @param reason why it cannot open this machine
   */
  public record Declined(String provider, String reason) {}

  NoMachineException(List<Declined> declined) {
    super(message(declined));
    this.declined = List.copyOf(declined);
  }

  /** {@return each provider that was asked, in the order asked; empty when none was on the path} */
  public List<Declined> declined() {
    return declined;
  }

  private static String message(List<Declined> declined) {
    return "No Windows machine to open: "
        + (declined.isEmpty()
            ? "no MachineProvider is on the module or class path (add sysprep-windows)"
            : declined.stream()
                .map(refusal -> refusal.provider() + " declined: " + refusal.reason())
                .collect(Collectors.joining("; ")));
  }
}
