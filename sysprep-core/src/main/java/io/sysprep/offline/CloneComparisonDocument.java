package io.sysprep.offline;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonText;
import io.sysprep.machine.Sid;
import io.sysprep.verify.MachineIdentity;
import java.util.LinkedHashMap;
import java.util.Map;

/** A comparison as a document; its schema is the resource {@code clone-comparison.schema.json}. */
final class CloneComparisonDocument {

  private static final String VERSION = "1";

  private CloneComparisonDocument() {}

  static String of(CloneComparison comparison) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("allUnique", comparison.allUnique());
    document.put("explanation", comparison.summary());
    document.put("sids", new EmbeddedDocument(comparison.sids().toJson()));
    document.put(
        "shared", comparison.shared().stream().map(CloneComparisonDocument::shared).toList());
    document.put("unread", comparison.unread());
    return JsonText.of(document);
  }

  private static Map<String, Object> shared(CloneComparison.SharedIdentity shared) {
    Map<String, Object> object = LeftBehindDocument.find(shared.found());
    object.put(
        "machines", shared.machines().stream().map(CloneComparisonDocument::machine).toList());
    return object;
  }

  private static Map<String, Object> machine(MachineIdentity identity) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("computerName", identity.computerName());
    object.put("machineSid", identity.machineSid().map(Sid::value));
    return object;
  }
}
