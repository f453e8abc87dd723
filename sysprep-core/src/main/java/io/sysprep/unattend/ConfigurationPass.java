package io.sysprep.unattend;

import java.util.Optional;

/**
 * The configuration passes of Windows Setup, in the order in which an installation goes through
 * them.
 *
 * <p>Source: "How Configuration Passes Work", Microsoft Windows desktop manufacturing documentation
 * (how-configuration-passes-work.md).
 */
public enum ConfigurationPass {
  /** Partitions disks and chooses the image, in Windows PE. */
  WINDOWS_PE("windowsPE"),
  /** Changes an image that is not running. */
  OFFLINE_SERVICING("offlineServicing"),
  /** Removes what makes a machine unique; only Sysprep runs it. */
  GENERALIZE("generalize"),
  /** Makes a machine unique on its first boot. */
  SPECIALIZE("specialize"),
  /** Starts audit mode, before a user logs on; only Sysprep leads to it. */
  AUDIT_SYSTEM("auditSystem"),
  /** Goes on in audit mode, after the user logged on; only Sysprep leads to it. */
  AUDIT_USER("auditUser"),
  /** Runs before the out-of-box experience greets the user. */
  OOBE_SYSTEM("oobeSystem");

  private final String attributeValue;

  ConfigurationPass(String attributeValue) {
    this.attributeValue = attributeValue;
  }

  /** {@return the name as answer files spell it: the value of {@code settings/@pass}} */
  public String attributeValue() {
    return attributeValue;
  }

  /**
   * Finds a pass by the name that answer files use.
   *
   * @param attributeValue the value of {@code settings/@pass}, in its exact case
   * @return the pass, if the name is one
   */
  public static Optional<ConfigurationPass> named(String attributeValue) {
    for (ConfigurationPass pass : values()) {
      if (pass.attributeValue.equals(attributeValue)) {
        return Optional.of(pass);
      }
    }
    return Optional.empty();
  }
}
