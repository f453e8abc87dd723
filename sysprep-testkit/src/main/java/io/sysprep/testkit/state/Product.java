package io.sysprep.testkit.state;

import io.sysprep.machine.FileVersion;
import java.util.Map;

/**
 * A product of Microsoft as its registry and files describe it.
 *
 * @param id the name of the preset
 * @param version the version that the registry tells
 * @param files the version that its files carry; another build where the product is an enablement
 *     package over an older one
 * @param name the value {@code ProductName}
 * @param edition the value {@code EditionID}
 * @param installationType the value {@code InstallationType}
 * @param displayVersion the value {@code DisplayVersion}; empty before it was introduced
 * @param rearms how many rearms a new installation has
 * @param uefi whether its usual virtual machine boots with UEFI
 */
public record Product(
    String id,
    FileVersion version,
    FileVersion files,
    String name,
    String edition,
    String installationType,
    String displayVersion,
    int rearms,
    boolean uefi) {

  /** {@return whether it is a client} */
  public boolean isClient() {
    return installationType.equals("Client");
  }

  /** {@return the build} */
  public int build() {
    return version.build();
  }

  /**
   * Fills the placeholders of a table.
   *
   * @param text text with placeholders
   * @return the text with what this product has in their places
   */
  String fill(String text) {
    if (text.indexOf("${") < 0) {
      return text;
    }
    String filled = text;
    for (Map.Entry<String, String> placeholder : placeholders().entrySet()) {
      filled = filled.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
    }
    return filled;
  }

  private Map<String, String> placeholders() {
    return Map.of(
        "name",
        name,
        "edition",
        edition,
        "installationType",
        installationType,
        "displayVersion",
        displayVersion,
        "major",
        Integer.toString(version.major()),
        "minor",
        Integer.toString(version.minor()),
        "build",
        Integer.toString(build()),
        "revision",
        Integer.toString(version.revision()),
        "currentVersion",
        build() < 9600 ? "6.2" : "6.3");
  }
}
