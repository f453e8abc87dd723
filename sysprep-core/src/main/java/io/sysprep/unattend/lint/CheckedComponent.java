package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A component as rules look at it: its attributes are read once, for all of them. */
public final class CheckedComponent {

  private static final Set<String> MACHINES = Set.of("x86", "amd64", "arm", "arm64", "ia64");

  private final CheckedBlock block;
  private final XmlElement element;
  private final List<XmlAttribute> attributes;
  private final String name;
  private final String architecture;
  private final Optional<ComponentFacts> facts;
  private final String identity;

  CheckedComponent(CheckedBlock block, XmlElement element) {
    this.block = block;
    this.element = element;
    this.attributes = element.attributes();
    this.name = attribute("name");
    this.architecture = attribute("processorArchitecture").toLowerCase(Locale.ROOT);
    this.facts = Catalogue.windows().componentIgnoringCase(name);
    this.identity = facts.isPresent() ? facts.get().name() : name.toLowerCase(Locale.ROOT);
  }

  public CheckedBlock block() {
    return block;
  }

  public XmlElement element() {
    return element;
  }

  /** {@return the pass as written} */
  public String pass() {
    return block.pass();
  }

  /** Tells whether the pass is one of Windows. */
  public boolean isInKnownPass() {
    return block.isInKnownPass();
  }

  public String name() {
    return name;
  }

  /**
   * {@return the name as the catalogue spells it, or in lower case where it has none of that name;
   * the same for all names that mean one component}
   */
  public String identity() {
    return identity;
  }

  /** {@return what is known of the component of that name, in whatever case it is written} */
  public Optional<ComponentFacts> facts() {
    return facts;
  }

  /** {@return the architecture in lower case, for Windows does not care; empty where missing} */
  public String architecture() {
    return architecture;
  }

  /** Tells whether the architecture is one of machines, rather than a part of one or any. */
  public boolean isForMachines() {
    return MACHINES.contains(architecture);
  }

  /** Tells whether both are the same component in the same pass, for whatever architecture. */
  public boolean isTwinOf(CheckedComponent other) {
    return pass().equals(other.pass()) && identity.equals(other.identity);
  }

  public List<XmlAttribute> attributes() {
    return attributes;
  }

  /** {@return the value of an attribute without a prefix, empty where it is missing} */
  public String attribute(String attributeName) {
    for (XmlAttribute attribute : attributes) {
      if (attribute.qualifiedName().equals(attributeName)) {
        return attribute.value();
      }
    }
    return "";
  }
}
