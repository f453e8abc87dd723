package io.sysprep.offline.snapshot;

import static io.sysprep.offline.snapshot.Codec.members;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.RegistryValue;
import io.sysprep.redaction.Redaction;
import io.sysprep.stored.ValueCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps values of the registry. */
final class RegistryCodec {

  /** Longer ones may be anything: keys, tickets, whole files. */
  private static final int MOST_BYTES = 64;

  private RegistryCodec() {}

  /** How a value is kept, by whose name it shows whether it is a secret. */
  static Codec<Optional<RegistryValue>> value(String name) {
    return Codec.optional(new Codec<>(value -> write(name, value), RegistryCodec::read));
  }

  static Codec<Optional<Map<String, RegistryValue>>> values() {
    return Codec.optional(new Codec<>(RegistryCodec::writeAll, RegistryCodec::readAll));
  }

  static Codec<Optional<List<String>>> names() {
    return Codec.optional(
        new Codec<>(names -> Map.of("names", names), object -> object.texts("names")));
  }

  private static Map<String, Object> writeAll(Map<String, RegistryValue> values) {
    List<Object> items = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          Map<String, Object> item = members("name", name);
          item.putAll(write(name, value));
          items.add(item);
        });
    return Map.of("values", items);
  }

  private static Map<String, RegistryValue> readAll(JsonObject object) {
    Map<String, RegistryValue> values = new LinkedHashMap<>();
    for (JsonObject item : object.objects("values")) {
      values.put(item.text("name"), read(item));
    }
    return Collections.unmodifiableMap(values);
  }

  private static Map<String, Object> write(String name, RegistryValue value) {
    Redaction redaction = StandIns.REDACTION;
    int type = ValueCodec.typeOf(value);
    if (value.asText().isPresent()) {
      return members("type", type, "text", redaction.value(name, value.asText().get()));
    }
    if (value.asNumber().isPresent()) {
      return members("type", type, "number", value.asNumber().getAsLong());
    }
    if (value.asTexts().isPresent()) {
      List<String> texts =
          value.asTexts().get().stream().map(text -> redaction.value(name, text)).toList();
      return members("type", type, "texts", texts);
    }
    byte[] bytes = ValueCodec.encode(value);
    if (bytes.length > MOST_BYTES || Redaction.isSecretName(name)) {
      throw new WithheldException(bytes.length + " bytes of " + name);
    }
    return members("type", type, "hex", HexFormat.of().formatHex(bytes));
  }

  private static RegistryValue read(JsonObject object) {
    int type = (int) object.number("type");
    Optional<String> text = object.optionalText("text");
    if (text.isPresent()) {
      return type == ValueCodec.EXPAND_SZ
          ? new RegistryValue.ExpandableText(text.get())
          : RegistryValue.text(text.get());
    }
    Optional<Long> number = object.optionalNumber("number");
    if (number.isPresent()) {
      return type == ValueCodec.QWORD
          ? new RegistryValue.QuadWord(number.get())
          : RegistryValue.number(number.get());
    }
    return object
        .optionalText("hex")
        .map(hex -> ValueCodec.decode(type, HexFormat.of().parseHex(hex)))
        .orElseGet(() -> new RegistryValue.MultiText(object.texts("texts")));
  }
}
