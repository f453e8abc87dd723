package io.sysprep.plan;

import java.util.Optional;

/** What happens when Sysprep is done. */
public enum Ending {
  /** Sysprep quits, success is proven, then the SDK powers the machine off. */
  VERIFY_THEN_SHUT_DOWN("/quit"),
  /**
   * Sysprep quits, success is proven, then the SDK restarts the machine, which consumes the seal.
   */
  VERIFY_THEN_REBOOT("/quit"),
  /** Sysprep quits, success is proven, and the machine is left running. */
  VERIFY_THEN_QUIT("/quit"),
  /** Sysprep powers the machine off itself. */
  SYSPREP_SHUTS_DOWN("/shutdown"),
  /** Sysprep restarts the machine itself. */
  SYSPREP_REBOOTS("/reboot"),
  /**
   * No option is passed; Sysprep then powers the machine off, which is seen in practice but not
   * documented.
   */
  SYSPREP_DEFAULT("");

  private final String option;

  Ending(String option) {
    this.option = option;
  }

  /** {@return the option of sysprep.exe; empty when none is passed} */
  public Optional<String> option() {
    return option.isEmpty() ? Optional.empty() : Optional.of(option);
  }

  /**
   * {@return whether the machine still runs when Sysprep is done, so that success can be proven on
   * it}
   */
  public boolean verifies() {
    return option.equals("/quit");
  }
}
