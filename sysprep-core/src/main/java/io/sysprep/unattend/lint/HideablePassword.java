package io.sysprep.unattend.lint;

import io.sysprep.unattend.HiddenPassword;
import io.sysprep.unattend.Secret;
import io.sysprep.unattend.catalogue.SecretKind;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Optional;

/** Reads passwords that stand beside a flag which says whether they are hidden. */
public final class HideablePassword {

  private HideablePassword() {}

  public static boolean isHideable(SettingFacts facts) {
    return facts.secret().isPresent() && facts.secret().get() == SecretKind.PASSWORD;
  }

  /** {@return the element that holds the password and its flag; problems are reported there} */
  public static XmlElement holder(KnownSetting value) {
    return value.element().parent().orElse(value.element());
  }

  /** {@return what the flag says; empty where there is none} */
  public static Optional<String> flag(KnownSetting value) {
    Optional<XmlElement> flag = holder(value).child("PlainText");
    return flag.isPresent() ? Optional.of(flag.get().text().strip()) : Optional.empty();
  }

  /** Tells whether the password is to be read as it stands, which is so unless the flag says no. */
  public static boolean isPlain(KnownSetting value) {
    return !flag(value).orElse("true").equalsIgnoreCase("false");
  }

  /** Tells whether there is a password that is said to be hidden. */
  static boolean isHidden(KnownSetting value) {
    return !value.isEmpty() && !isPlain(value);
  }

  /** Reads a hidden password. */
  public static HiddenPassword decoded(KnownSetting value) {
    return HiddenPassword.decode(Secret.of(value.value()), holder(value).name());
  }
}
