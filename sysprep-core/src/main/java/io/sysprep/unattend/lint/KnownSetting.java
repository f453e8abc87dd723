package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A setting of a file together with what the catalogue knows of it. */
final class KnownSetting {

  private static final int LONGEST_QUOTE = 40;

  private final CheckedComponent component;
  private final XmlElement element;
  private final SettingFacts facts;
  private @Nullable List<XmlAttribute> attributes;
  private @Nullable String text;

  KnownSetting(CheckedComponent component, XmlElement element, SettingFacts facts) {
    this.component = component;
    this.element = element;
    this.facts = facts;
  }

  CheckedComponent component() {
    return component;
  }

  SettingFacts facts() {
    return facts;
  }

  XmlElement element() {
    return element;
  }

  List<XmlAttribute> attributes() {
    List<XmlAttribute> known = attributes;
    if (known == null) {
      known = element.attributes();
      attributes = known;
    }
    return known;
  }

  /** Returns {@code wcm:action} or {@code wcm:keyValue}. */
  Optional<String> listAttribute(String name) {
    for (XmlAttribute attribute : attributes()) {
      if (attribute.localName().equals(name)
          && attribute.namespace().equals(AnswerFile.WCM_NAMESPACE)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /** Returns the text as Windows reads it, nothing trimmed. */
  String text() {
    String known = text;
    if (known == null) {
      known = element.text();
      text = known;
    }
    return known;
  }

  /** Returns the text without white space around it. */
  String value() {
    return text().strip();
  }

  boolean isEmpty() {
    return element.isLeaf() && text().isBlank();
  }

  /** Returns the value for a message; a secret, or a long text that may hold one, stays unsaid. */
  String quoted() {
    String value = value();
    boolean sayable = value.length() <= LONGEST_QUOTE && facts.secret().isEmpty();
    return sayable ? "\"" + value + "\"" : "The value";
  }

  /**
   * Returns what a wrong value costs: as much as the rule says, unless the value is a placeholder
   * that a tool will replace.
   */
  Severity cost(AnswerFileRule rule) {
    boolean excused = rule.severity() == Severity.ERROR && Placeholder.isIn(value());
    return excused ? Severity.WARNING : rule.severity();
  }
}
