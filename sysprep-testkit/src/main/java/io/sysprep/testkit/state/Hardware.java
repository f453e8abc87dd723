package io.sysprep.testkit.state;

import io.sysprep.machine.Architecture;
import java.util.Map;
import java.util.Optional;

/**
 * What a machine is, apart from its disks.
 *
 * @param name the name that its host knows it by
 * @param seed where its machine SIDs and names are drawn from
 * @param architecture the processor
 * @param virtual whether it is a virtual machine; empty when its firmware does not tell
 * @param oemCodePage the OEM code page
 * @param uiLanguage the language identifier of the user interface
 * @param variables environment variables beside those of every Windows
 */
public record Hardware(
    String name,
    long seed,
    Architecture architecture,
    Optional<Boolean> virtual,
    int oemCodePage,
    int uiLanguage,
    Map<String, String> variables) {

  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /** Copies the map. */
  public Hardware {
    variables = Map.copyOf(variables);
  }

  /**
   * Gives a machine like this under another name.
   *
   * @param newName the name
   * @return the hardware; it draws other SIDs than this one
   */
  public Hardware named(String newName) {
    long newSeed = (seed ^ newName.hashCode()) * SPREAD;
    return new Hardware(
        newName, newSeed, architecture, virtual, oemCodePage, uiLanguage, variables);
  }
}
