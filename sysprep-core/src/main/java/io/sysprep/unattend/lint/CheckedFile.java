package io.sysprep.unattend.lint;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** A file as rules look at it: its blocks and components are found once, for all of them. */
public final class CheckedFile {

  private final XmlElement root;
  private final List<CheckedBlock> blocks = new ArrayList<>();
  private final List<CheckedComponent> components = new ArrayList<>();

  CheckedFile(XmlElement root) {
    this.root = root;
    for (XmlElement child : root.children()) {
      if (Envelope.isSettings(child)) {
        enter(new CheckedBlock(child));
      }
    }
  }

  public XmlElement root() {
    return root;
  }

  public List<CheckedBlock> blocks() {
    return blocks;
  }

  public List<CheckedComponent> components() {
    return components;
  }

  /** {@return the components of one name, as the catalogue spells it, in one pass} */
  public List<CheckedComponent> components(ConfigurationPass pass, String name) {
    List<CheckedComponent> found = new ArrayList<>();
    for (CheckedComponent component : components) {
      if (component.pass().equals(pass.attributeValue()) && component.identity().equals(name)) {
        found.add(component);
      }
    }
    return found;
  }

  private void enter(CheckedBlock block) {
    blocks.add(block);
    for (XmlElement child : block.element().children()) {
      if (Envelope.isComponent(child)) {
        components.add(new CheckedComponent(block, child));
      }
    }
  }
}
