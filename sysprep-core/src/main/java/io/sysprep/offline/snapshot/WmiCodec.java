package io.sysprep.offline.snapshot;

import static io.sysprep.offline.snapshot.Codec.members;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiValue;
import io.sysprep.redaction.Redaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps rows of WMI. */
final class WmiCodec {

  static final Codec<WmiRow> ROW = new Codec<>(WmiCodec::write, WmiCodec::read);

  private WmiCodec() {}

  private static Map<String, Object> write(WmiRow row) {
    List<Object> values = new ArrayList<>();
    row.values().forEach((name, value) -> values.add(written(name, value)));
    return Map.of("values", values);
  }

  private static Map<String, Object> written(String name, WmiValue value) {
    Redaction redaction = StandIns.REDACTION;
    if (value instanceof WmiValue.Text text) {
      return members("name", name, "text", redaction.text(text.text()));
    }
    if (value instanceof WmiValue.Numeral number) {
      return members("name", name, "number", number.number());
    }
    if (value instanceof WmiValue.Flag flag) {
      return members("name", name, "flag", flag.flag() ? "true" : "false");
    }
    List<String> texts = ((WmiValue.Texts) value).texts();
    return members("name", name, "texts", texts.stream().map(redaction::text).toList());
  }

  private static WmiRow read(JsonObject object) {
    Map<String, WmiValue> values = new LinkedHashMap<>();
    for (JsonObject value : object.objects("values")) {
      values.put(value.text("name"), value(value));
    }
    return new WmiRow(values);
  }

  private static WmiValue value(JsonObject object) {
    Optional<WmiValue> text = object.optionalText("text").map(WmiValue.Text::new);
    Optional<WmiValue> number = object.optionalNumber("number").map(WmiValue.Numeral::new);
    Optional<WmiValue> flag =
        object.optionalText("flag").map(it -> new WmiValue.Flag(Boolean.parseBoolean(it)));
    return text.or(() -> number)
        .or(() -> flag)
        .orElseGet(() -> new WmiValue.Texts(object.texts("texts")));
  }
}
