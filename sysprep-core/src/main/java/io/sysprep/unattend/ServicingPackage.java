package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlElement;
import java.util.Optional;

/**
 * A {@code <package>} within {@code <servicing>}: what to do with one package of an image.
 *
 * @param element the element
 */
public record ServicingPackage(XmlElement element) {

  /**
   * {@return what is to be done: the attribute {@code action}: {@code install}, {@code remove},
   * {@code stage} or {@code configure} in a right file; empty where it is missing}
   */
  public String action() {
    return element.attribute("action").orElse("");
  }

  /** {@return which package it is; its parts are empty where the file does not give them} */
  public Optional<ComponentIdentity> identity() {
    return element.child("assemblyIdentity").map(ServicingPackage::identity);
  }

  private static ComponentIdentity identity(XmlElement element) {
    return new ComponentIdentity(
        element.attribute("name").orElse(""),
        element.attribute("processorArchitecture").orElse(""),
        element.attribute("publicKeyToken").orElse(""),
        element.attribute("language").orElse(""),
        element.attribute("versionScope").orElse(""));
  }
}
