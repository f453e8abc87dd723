package io.sysprep.unattend;

import io.sysprep.unattend.catalogue.Catalogue;
import io.sysprep.unattend.catalogue.ComponentFacts;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sensitive values of a file: by the catalogue, and by name where it is silent. */
final class SecretSearch {

  private static final String VALUE = "value";
  private static final String PASSWORD = "password";

  private static final Pattern KEY_IN_TEXT = Pattern.compile("\\w{5}(?:-\\w{5}){4}");

  private final List<SensitiveValue> found = new ArrayList<>();

  private SecretSearch() {}

  static List<SensitiveValue> in(AnswerFile file) {
    SecretSearch values = new SecretSearch();
    for (XmlElement element : file.root().descendants(new NameOfSecret())) {
      Optional<Component> component = componentAround(element);
      if (component.isPresent()) {
        values.addIfAny(new Setting(component.get(), element));
      }
    }
    return List.copyOf(values.found);
  }

  /**
   * {@return the component that an element is in: second below the root, in a block of settings}
   */
  private static Optional<Component> componentAround(XmlElement element) {
    List<XmlElement> outwards = new ArrayList<>();
    Optional<XmlElement> outer = element.parent();
    while (outer.isPresent()) {
      outwards.add(outer.get());
      outer = outer.get().parent();
    }
    int root = outwards.size() - 1;
    boolean within =
        root >= 2
            && Envelope.isSettings(outwards.get(root - 1))
            && Envelope.isComponent(outwards.get(root - 2));
    return within
        ? Optional.of(
            new Component(new SettingsBlock(outwards.get(root - 1)), outwards.get(root - 2)))
        : Optional.empty();
  }

  private static Optional<ComponentFacts> factsOf(Component component) {
    return Catalogue.windows().componentIgnoringCase(component.name());
  }

  private static boolean holdsKey(Setting setting) {
    return setting.element().hasText() && KEY_IN_TEXT.matcher(setting.value()).find();
  }

  private void addIfAny(Setting setting) {
    // Product keys are also typed beside the elements that should hold them.
    boolean mayHold = setting.isLeaf() || holdsKey(setting);
    Optional<SecretKind> kind = mayHold ? kindOf(setting) : Optional.empty();
    String text = kind.isPresent() ? setting.value().strip() : "";
    if (!text.isEmpty() && !text.equals(SettingWriter.DELETED)) {
      found.add(new SensitiveValue(sensitivityOf(kind.get(), setting), setting));
    }
  }

  private static Optional<SecretKind> kindOf(Setting setting) {
    Optional<ComponentFacts> facts = factsOf(setting.component());
    SettingFacts known =
        facts.isPresent() ? factsOf(setting, setting.element(), facts.get()) : null;
    Optional<SecretKind> kind = known == null ? Optional.empty() : known.secret();
    return kind.isPresent() ? kind : kindByName(setting);
  }

  /** Goes down with the catalogue instead of writing the path first. */
  private static @Nullable SettingFacts factsOf(
      Setting setting, XmlElement element, ComponentFacts component) {
    XmlElement above = element.parent().orElse(setting.component().element());
    if (above.equals(setting.component().element())) {
      return component.member(element.name());
    }
    SettingFacts group = factsOf(setting, above, component);
    return group == null ? null : group.member(element.name());
  }

  private static Optional<SecretKind> kindByName(Setting setting) {
    String name = setting.name().toLowerCase(Locale.ROOT);
    String holder = parentName(setting).toLowerCase(Locale.ROOT);
    if (name.equals(VALUE) && holder.endsWith(PASSWORD)) {
      return Optional.of(SecretKind.PASSWORD);
    }
    if (name.endsWith(PASSWORD)) {
      return Optional.of(SecretKind.CLEAR_PASSWORD);
    }
    if (name.equals("productkey") || (name.equals("key") && holder.equals("productkey"))) {
      return Optional.of(SecretKind.PRODUCT_KEY);
    }
    return name.equals("accountdata") ? Optional.of(SecretKind.JOIN_BLOB) : Optional.empty();
  }

  private static SensitiveKind sensitivityOf(SecretKind kind, Setting setting) {
    return switch (kind) {
      case PASSWORD ->
          isHidden(setting) ? SensitiveKind.HIDDEN_PASSWORD : SensitiveKind.PLAIN_PASSWORD;
      case CLEAR_PASSWORD -> SensitiveKind.CLEAR_PASSWORD;
      case PRODUCT_KEY -> SensitiveKind.PRODUCT_KEY;
      case JOIN_BLOB -> SensitiveKind.JOIN_BLOB;
    };
  }

  /** Tells whether the flag beside a password says it is hidden, or without it the value does. */
  private static boolean isHidden(Setting setting) {
    Optional<String> plainText =
        setting
            .element()
            .parent()
            .flatMap(holder -> holder.child("PlainText"))
            .map(XmlElement::text);
    return plainText.isPresent()
        ? plainText.get().strip().equalsIgnoreCase("false")
        : HiddenPassword.decode(Secret.of(setting.value()), parentName(setting))
            .password()
            .isPresent();
  }

  private static String parentName(Setting setting) {
    return setting.element().parent().map(XmlElement::name).orElse("");
  }
}
