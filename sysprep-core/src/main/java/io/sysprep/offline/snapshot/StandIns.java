package io.sysprep.offline.snapshot;

import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.HiddenPassword;
import io.sysprep.unattend.Secret;
import io.sysprep.unattend.SensitiveValue;
import io.sysprep.unattend.xml.XmlEditor;
import io.sysprep.unattend.xml.XmlElement;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Puts something else of the same form where a secret was: what a check finds in a snapshot is what
 * it found on the machine, and a mark would be one more thing to find. Within an answer file, where
 * rules compare secrets, the same secret has the same stand-in, and another one another.
 */
final class StandIns {

  private static final String PASSWORD = "Stand-In-";
  private static final String PRODUCT_KEY = "BBBBB-BBBBB-BBBBB-BBBBB-BBBB";

  /** The characters that product keys are made of. */
  private static final String KEY_DIGITS = "BCDFGHJKMPQRTVWXY2346789";

  /** What takes secrets out of every other text. */
  static final Redaction REDACTION = Redaction.byForm().marking(PASSWORD + 1);

  private final AnswerFile file;
  private final List<String> secrets;
  private final Set<String> used = new HashSet<>();

  private StandIns(AnswerFile file) {
    this.file = file;
    this.secrets =
        file.sensitiveValues().stream().map(value -> value.secret().reveal()).distinct().toList();
  }

  /** {@return the file without its secrets} */
  static byte[] in(AnswerFile file) {
    return new StandIns(file).replaced().toBytes();
  }

  /** A secret stands elsewhere in the file, too: in a command, or in a comment. */
  private AnswerFile replaced() {
    Redaction redaction = REDACTION.knowing(secrets);
    return file.edit(editor -> file.sensitiveValues().forEach(value -> replace(editor, value)))
        .edit(
            editor ->
                editor.rewrite(
                    sparing(redaction::value),
                    sparing((name, value) -> attribute(redaction, name, value))));
  }

  private BinaryOperator<String> sparing(BinaryOperator<String> redaction) {
    return (name, value) -> used.contains(value.strip()) ? value : redaction.apply(name, value);
  }

  /** The attribute pass names a pass, and no password. */
  private static String attribute(Redaction redaction, String name, String value) {
    return name.equals("pass") ? redaction.text(value) : redaction.value(name, value);
  }

  private void replace(XmlEditor editor, SensitiveValue value) {
    XmlElement place = value.setting().element();
    if (place.isLeaf() && !value.secret().isEmpty()) {
      String standIn = standIn(value, place);
      used.add(standIn);
      editor.text(place, standIn);
    }
  }

  private String standIn(SensitiveValue value, XmlElement place) {
    int number = secrets.indexOf(value.secret().reveal());
    String password = PASSWORD + (number + 1);
    return switch (value.kind()) {
      case PLAIN_PASSWORD, CLEAR_PASSWORD -> password;
      case PRODUCT_KEY -> PRODUCT_KEY + KEY_DIGITS.charAt(number % KEY_DIGITS.length());
      case HIDDEN_PASSWORD -> hidden(value, place, password);
      case JOIN_BLOB -> base64(password);
    };
  }

  /** What Windows cannot read of the one, it cannot read of the other. */
  private static String hidden(SensitiveValue value, XmlElement place, String password) {
    String holder = place.parent().map(XmlElement::name).orElse("");
    HiddenPassword decoded = HiddenPassword.decode(Secret.of(value.setting().value()), holder);
    if (decoded instanceof HiddenPassword.Undecodable) {
      return password;
    }
    return decoded instanceof HiddenPassword.Decoded
        ? HiddenPassword.encode(Secret.of(password), holder).reveal()
        : base64(password);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
  }
}
