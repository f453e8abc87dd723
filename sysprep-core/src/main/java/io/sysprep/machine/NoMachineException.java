package io.sysprep.machine;

import io.sysprep.SysprepException;
import java.util.List;
import java.util.stream.Collectors;

/** Says that there is no Windows machine to open: here, on a disk, or of those that were asked. */
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

  /**
   * Makes an error of a place that was looked at.
   *
   * @param reason where there is no machine, and what was found there
   */
  public NoMachineException(String reason) {
    super("No Windows machine to open: " + reason);
    this.declined = List.of();
  }

  NoMachineException(List<Declined> declined) {
    this(message(declined), declined);
  }

  NoMachineException(String message, List<Declined> declined) {
    super(message);
    this.declined = List.copyOf(declined);
  }

  /**
   * {@return each provider that was asked, in the order asked; empty when none was on the path, or
   * no provider is needed}
   */
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
