package io.sysprep.plan;

import java.util.Optional;

/** What happens when Sysprep is done. */
public enum Ending {
  /** Sysprep quits, success is proven, then the SDK powers the machine off. */
  VERIFY_THEN_SHUT_DOWN("/quit", "power off once success is proven"),
  /**
   * Sysprep quits, success is proven, then the SDK restarts the machine, which consumes the seal.
   */
  VERIFY_THEN_REBOOT("/quit", "restart once success is proven"),
  /** Sysprep quits, success is proven, and the machine is left running. */
  VERIFY_THEN_QUIT("/quit", "leave it running once success is proven"),
  /** Sysprep powers the machine off itself. */
  SYSPREP_SHUTS_DOWN("/shutdown", "Sysprep powers it off"),
  /** Sysprep restarts the machine itself. */
  SYSPREP_REBOOTS("/reboot", "Sysprep restarts it"),
  /**
   * No option is passed; Sysprep then powers the machine off, which is seen in practice but not
   * documented.
   */
  SYSPREP_DEFAULT("", "Sysprep does what it does by itself");

  private final String option;
  private final String text;

  Ending(String option, String text) {
    this.option = option;
    this.text = text;
  }

  /** {@return what reports for people call it} */
  public String text() {
    return text;
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
