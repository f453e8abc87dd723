package io.sysprep.unattend.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A setting's line, read out once: most settings of a table are never asked for. */
final class SettingDetails {

  private static final String SAME_AS_PARENT = "^";
  private static final String SAME_AS_COMPONENT = "=";
  private static final String NO_KEY = "-";

  final Passes passes;
  final SettingType type;
  final Lifetime lifetime;
  final boolean listItem;
  final Optional<String> listKey;
  final boolean listKeyProven;
  final List<String> values;
  final List<String> later;
  final List<String> sequence;
  final OptionalLong minimum;
  final OptionalLong maximum;
  final OptionalLong maximumLength;
  final OptionalLong maximumBytes;
  final boolean emptyForbidden;
  final Optional<String> defaultValue;
  final Optional<SecretKind> secret;

  SettingDetails(TableFacts facts, Passes ofParent, Passes ofComponent) {
    passes = passes(facts.column(2), ofParent, ofComponent);
    type = SettingType.of(facts.column(3));
    lifetime = new Lifetime(facts);
    Optional<String> list = facts.value("list");
    listItem = list.isPresent();
    listKey = listItem && list.get().equals(NO_KEY) ? Optional.empty() : list;
    listKeyProven = listKey.isPresent() && !facts.has("guessed-key");
    values = facts.values("values");
    later = facts.values("later");
    sequence = facts.values("sequence");
    minimum = facts.number("min");
    maximum = facts.number("max");
    maximumLength = facts.number("length");
    maximumBytes = facts.number("bytes");
    emptyForbidden = facts.has("empty=no");
    defaultValue = facts.value("default");
    secret = secret(facts.value("secret"));
  }

  private static Passes passes(String own, Passes ofParent, Passes ofComponent) {
    if (own.equals(SAME_AS_PARENT)) {
      return ofParent;
    }
    return own.equals(SAME_AS_COMPONENT) ? ofComponent : Passes.of(own);
  }

  private static Optional<SecretKind> secret(Optional<String> word) {
    return word.isPresent() ? Optional.of(SecretKind.of(word.get())) : Optional.empty();
  }
}
