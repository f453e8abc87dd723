package io.sysprep.verify;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/** A proof of clones as a document; its schema is the resource {@code clone-proof.schema.json}. */
final class CloneProofDocument {

  private static final String VERSION = "1";

  private CloneProofDocument() {}

  static String of(CloneProof proof) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("allUnique", proof.allUnique());
    document.put("explanation", proof.summary());
    document.put(
        "clones",
        proof.clones().stream().map(clone -> new EmbeddedDocument(clone.toJson())).toList());
    document.put("shared", proof.shared().stream().map(CloneProofDocument::shared).toList());
    return JsonText.of(document);
  }

  private static Map<String, Object> shared(CloneProof.SharedSid shared) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("machineSid", shared.sid().value());
    object.put("machines", shared.machines().stream().map(MachineIdentity::computerName).toList());
    return object;
  }
}
