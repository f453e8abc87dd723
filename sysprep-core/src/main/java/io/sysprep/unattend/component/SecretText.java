package io.sysprep.unattend.component;

import io.sysprep.unattend.Secret;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** Takes a secret out of its element as it stands there, and puts it back as it is. */
final class SecretText extends XmlAdapter<String, Secret> {

  @Override
  public @Nullable Secret unmarshal(@Nullable String text) {
    return text == null ? null : Secret.of(text);
  }

  @Override
  public @Nullable String marshal(@Nullable Secret value) {
    return value == null ? null : value.reveal();
  }
}
