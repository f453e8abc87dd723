package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A setting of a file together with what the catalogue knows of it. */
public final class KnownSetting {

  private static final int LONGEST_QUOTE = 40;
  private static final int LONGEST_WORD = 5;
  private static final String REDACTED = "*SENSITIVE*DATA*DELETED*";
  private static final String ATTRIBUTE_KEY = "@keyValue";

  private final CheckedComponent component;
  private final @Nullable KnownSetting group;
  private final @Nullable KnownSetting before;
  private final XmlElement element;
  private final SettingFacts facts;
  private @Nullable List<XmlAttribute> attributes;
  private @Nullable String text;
  private @Nullable String value;
  private @Nullable String listKey;

  KnownSetting(
      CheckedComponent component,
      @Nullable KnownSetting group,
      @Nullable KnownSetting before,
      XmlElement element,
      SettingFacts facts) {
    this.component = component;
    this.group = group;
    this.before = before;
    this.element = element;
    this.facts = facts;
  }

  public CheckedComponent component() {
    return component;
  }

  public SettingFacts facts() {
    return facts;
  }

  public XmlElement element() {
    return element;
  }

  public List<XmlAttribute> attributes() {
    List<XmlAttribute> known = attributes;
    if (known == null) {
      known = element.attributes();
      attributes = known;
    }
    return known;
  }

  /** {@return the setting around this one; empty at the top of a component} */
  public Optional<KnownSetting> group() {
    return Optional.ofNullable(group);
  }

  /** {@return the known setting before this one in the same group; null for the first} */
  @Nullable KnownSetting before() {
    return before;
  }

  /** Tells whether this is somewhere within another setting. */
  public boolean isWithin(KnownSetting outer) {
    for (KnownSetting around = group; around != null; around = around.group) {
      if (around == outer) {
        return true;
      }
    }
    return false;
  }

  /** {@return {@code wcm:action} or {@code wcm:keyValue}} */
  public Optional<String> listAttribute(String name) {
    for (XmlAttribute attribute : attributes()) {
      if (attribute.is(Envelope.WCM, name)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /** Tells whether an attribute of lists is there and has a value. */
  boolean hasListAttribute(String name, String wanted) {
    Optional<String> written = listAttribute(name);
    return written.isPresent() && written.get().equals(wanted);
  }

  /** {@return the text as Windows reads it, nothing trimmed} */
  public String text() {
    String known = text;
    if (known == null) {
      known = element.text();
      text = known;
    }
    return known;
  }

  /** {@return the text without white space around it} */
  public String value() {
    String known = value;
    if (known == null) {
      known = text().strip();
      value = known;
    }
    return known;
  }

  public boolean isEmpty() {
    return element.isLeaf() && text().isBlank();
  }

  /** Tells whether Setup has put its mark where a secret was. */
  public boolean isRedacted() {
    return element.isLeaf() && value().equals(REDACTED);
  }

  /**
   * {@return the value for a message}
   *
   * <p>What may be a secret that was typed into the wrong setting stays unsaid: what stands beside
   * a password, and what has neither the form of a number nor that of a name such as those of time
   * zones.
   */
  public String quoted() {
    String value = value();
    boolean sayable =
        facts.secret().isEmpty()
            && !isBesideSecret()
            && (number().isPresent() || value.length() <= LONGEST_WORD || isTitle(value));
    return sayable ? "\"" + value + "\"" : "The value";
  }

  /** Tells whether a password stands in the group of this setting, or in a group beside it. */
  private boolean isBesideSecret() {
    Optional<SettingFacts> around = facts.parent();
    if (around.isEmpty()) {
      return false;
    }
    for (SettingFacts member : around.get().settings()) {
      if (member.secret().isPresent() || holdsSecret(member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsSecret(SettingFacts group) {
    for (SettingFacts member : group.settings()) {
      if (member.secret().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Tells several words of letters that begin in upper case. */
  private static boolean isTitle(String value) {
    int words = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean first = i == 0 || value.charAt(i - 1) == ' ';
      if (first && Character.isUpperCase(c)) {
        words++;
      } else if (first || !(Character.isLetter(c) || c == ' ' || c == '.' || c == '-')) {
        return false;
      }
    }
    return words > 1 && value.length() <= LONGEST_QUOTE;
  }

  /** Tells whether the value has nothing but the digits 0 to 9; so it is with an empty one. */
  public boolean hasOnlyDigits() {
    String value = value();
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** {@return the value as a whole number; empty where it is none} */
  public OptionalLong number() {
    String value = value();
    // An exception costs more than all rules do, and most that is no number is a word or nothing.
    if (value.isEmpty() || !Character.isDigit(value.charAt(value.length() - 1))) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(value));
    } catch (NumberFormatException notWhole) {
      return OptionalLong.empty();
    }
  }

  /**
   * {@return what tells this item of a list from the next; empty where this is no item or has no
   * key}
   */
  public String listKey() {
    String known = listKey;
    if (known == null) {
      known = readListKey();
      listKey = known;
    }
    return known;
  }

  private String readListKey() {
    Optional<String> key = facts.listKey();
    if (key.isEmpty()) {
      return "";
    }
    return key.get().equals(ATTRIBUTE_KEY)
        ? listAttribute("keyValue").orElse("")
        : childValue(key.get());
  }

  /** Tells whether the value is {@code true}. */
  public boolean isTrue() {
    return value().equalsIgnoreCase("true");
  }

  /** {@return the value of a member; empty where this group has none of that name} */
  public String childValue(String name) {
    Optional<XmlElement> child = element.child(name);
    return child.isPresent() ? child.get().text().strip() : "";
  }
}
