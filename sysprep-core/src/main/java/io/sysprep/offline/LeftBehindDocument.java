package io.sysprep.offline;

import io.sysprep.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/** The document of a sweep; its schema is the resource {@code left-behind.schema.json}. */
final class LeftBehindDocument {

  private static final String VERSION = "1";

  private LeftBehindDocument() {}

  static String of(LeftBehind left) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("explanation", left.summary());
    document.put("finds", left.finds().stream().map(LeftBehindDocument::find).toList());
    document.put("unread", left.unread());
    return JsonText.of(document);
  }

  static Map<String, Object> find(Leftover found) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", found.id());
    object.put("kind", found.kind());
    object.put("place", found.place());
    object.put("reason", found.reason());
    object.put("remedy", found.remedy());
    return object;
  }
}
