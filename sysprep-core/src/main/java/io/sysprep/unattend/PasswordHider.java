package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlEditor;
import io.sysprep.unattend.xml.XmlElement;
import io.sysprep.unattend.xml.XmlFragment;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts plain passwords into the hidden form, where Windows reads it. */
final class PasswordHider {

  /** What a tool has yet to replace; hidden, it would no longer be found. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{.*}|\\{\\{.*}}|<%.*%>|%\\w+%|@@\\w+@@|\\$\\w+\\$");

  private PasswordHider() {}

  static void hideAll(AnswerFile file, XmlEditor editor) {
    file.sensitiveValues().stream()
        .filter(value -> value.kind() == SensitiveKind.PLAIN_PASSWORD)
        .filter(value -> !PLACEHOLDER.matcher(value.setting().value()).find())
        .filter(PasswordHider::hasReadableFlag)
        .forEach(value -> hide(value, editor));
  }

  /** A flag that holds elements has no text to replace; the rules name it, and it stays. */
  private static boolean hasReadableFlag(SensitiveValue value) {
    return value
        .setting()
        .element()
        .parent()
        .flatMap(holder -> holder.child("PlainText"))
        .map(XmlElement::isLeaf)
        .orElse(true);
  }

  private static void hide(SensitiveValue value, XmlEditor editor) {
    XmlElement element = value.setting().element();
    editor.text(element, HiddenPassword.encode(value.secret(), value.holder()).reveal());
    XmlElement holder = element.parent().orElseThrow();
    Optional<XmlElement> flag = holder.child("PlainText");
    if (flag.isPresent()) {
      editor.text(flag.get(), "false");
    } else {
      XmlFragment plainText = XmlFragment.element(AnswerFile.NAMESPACE, "PlainText");
      editor.append(holder, plainText.withText("false"));
    }
  }
}
