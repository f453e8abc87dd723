package io.sysprep.unattend;

import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * One {@code <settings>} element as it stands; a file may have several for one pass.
 *
 * @param element the element
 */
public record SettingsBlock(XmlElement element) {

  /** {@return the pass the settings are for; empty where the attribute is missing or names none} */
  public Optional<ConfigurationPass> pass() {
    return ConfigurationPass.named(passName());
  }

  /**
   * {@return the pass as written: the value of the attribute {@code pass}, empty where it is
   * missing}
   */
  public String passName() {
    return element.attribute("pass").orElse("");
  }

  /**
   * Tells whether Setup has marked the pass as done, which it does in its cached copy.
   *
   * @return whether the attribute {@code wasPassProcessed} is {@code true}
   */
  public boolean wasProcessed() {
    return "true".equalsIgnoreCase(element.attribute("wasPassProcessed").orElse(""));
  }

  /** {@return the components within, in the order of the file; unmodifiable} */
  public List<Component> components() {
    return element.children().stream()
        .filter(Envelope::isComponent)
        .map(child -> new Component(this, child))
        .toList();
  }
}
