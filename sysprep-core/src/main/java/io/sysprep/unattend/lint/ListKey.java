package io.sysprep.unattend.lint;

import io.sysprep.unattend.xml.XmlElement;
import java.util.Optional;

/** Reads what tells one item of a list from the next. */
final class ListKey {

  private static final String ATTRIBUTE = "@keyValue";

  private ListKey() {}

  /** Returns the key's value; empty where the setting is no list item or has no key. */
  static String of(KnownSetting item) {
    Optional<String> key = item.facts().listKey();
    if (key.isEmpty()) {
      return "";
    }
    return key.get().equals(ATTRIBUTE)
        ? item.listAttribute("keyValue").orElse("")
        : child(item, key.get());
  }

  private static String child(KnownSetting item, String name) {
    Optional<XmlElement> child = item.element().child(name);
    return child.isPresent() ? child.get().text().strip() : "";
  }
}
