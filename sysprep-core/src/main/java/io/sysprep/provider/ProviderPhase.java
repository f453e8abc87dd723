package io.sysprep.provider;

/** When Sysprep calls a provider. */
public enum ProviderPhase {
  /** First of all, in every run. */
  CLEANUP("Cleanup"),
  /** When the machine is generalized. */
  GENERALIZE("Generalize"),
  /** On a clone, in the specialize pass. */
  SPECIALIZE("Specialize");

  private final String text;

  ProviderPhase(String text) {
    this.text = text;
  }

  /** {@return the name of the key in the registry and of the action file} */
  public String text() {
    return text;
  }
}
