package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlElement;
import java.util.List;

/**
 * An element within a component: a setting with a value, or a container of settings.
 *
 * @param component the component it is in
 * @param element the element
 */
public record Setting(Component component, XmlElement element) {

  /** {@return the name of the setting: the last step of the path, without a key} */
  public String name() {
    return element.name();
  }

  /**
   * {@return the value as Windows reads it: references resolved, nothing trimmed; may be a secret}
   */
  public String value() {
    return element.text();
  }

  /**
   * Tells whether the setting has a value rather than settings.
   *
   * @return whether no element is within
   */
  public boolean isLeaf() {
    return element.isLeaf();
  }

  /** {@return the settings directly within, in the order of the file; unmodifiable} */
  public List<Setting> children() {
    return element.children().stream().map(child -> new Setting(component, child)).toList();
  }

  /**
   * {@return the names from the component down to this setting, without keys: for example {@code
   * UserAccounts/LocalAccounts/LocalAccount/Group}}
   */
  public String path() {
    StringBuilder path = new StringBuilder(element.name());
    XmlElement above = element.parent().orElse(component.element());
    while (!above.equals(component.element())) {
      path.insert(0, above.name() + "/");
      above = above.parent().orElse(component.element());
    }
    return path.toString();
  }

  /** {@return the path and the place, never the value, for it may be a secret} */
  @Override
  public String toString() {
    return component.name() + "/" + path() + " at " + element.line() + ":" + element.column();
  }
}
