package io.sysprep.unattend.lint;

import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlElement;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Reads passwords that stand beside a flag which says whether they are hidden. */
final class Passwords {

  private Passwords() {}

  static boolean isHideable(SettingFacts facts) {
    return facts.secret().isPresent() && facts.secret().get() == SecretKind.PASSWORD;
  }

  /** Returns the element that holds the password and its flag; problems are reported there. */
  static XmlElement holder(KnownSetting value) {
    return value.element().parent().orElse(value.element());
  }

  /** Returns what the flag says; empty where there is none. */
  static Optional<String> flag(KnownSetting value) {
    Optional<XmlElement> flag = holder(value).child("PlainText");
    return flag.isPresent() ? Optional.of(flag.get().text().strip()) : Optional.empty();
  }

  /** Tells whether the password is to be read as it stands, which is so unless the flag says no. */
  static boolean isPlain(KnownSetting value) {
    return !flag(value).orElse("true").equalsIgnoreCase("false");
  }

  /** Returns what Windows takes off the end of a hidden password. */
  static String suffix(KnownSetting value) {
    return holder(value).name();
  }

  /** Reads a hidden password; unpadded and wrapped ones too, as real files have them. */
  static Optional<String> decode(String hidden) {
    try {
      byte[] bytes = Base64.getDecoder().decode(unwrapped(hidden));
      return Optional.of(
          StandardCharsets.UTF_16LE.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException notHidden) {
      return Optional.empty();
    }
  }

  private static String unwrapped(String hidden) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < hidden.length(); i++) {
      if (!Character.isWhitespace(hidden.charAt(i))) {
        text.append(hidden.charAt(i));
      }
    }
    return text.toString();
  }
}
