package io.sysprep.verify;

import io.sysprep.json.JsonText;
import io.sysprep.machine.Sid;
import java.util.LinkedHashMap;
import java.util.Map;

/** A proof as a document; its schema is the resource {@code sid-proof.schema.json}. */
final class SidProofDocument {

  private static final String VERSION = "1";

  private SidProofDocument() {}

  static String of(SidProof proof) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("outcome", proof.outcome());
    document.put("unique", proof.isUnique());
    document.put("explanation", proof.summary());
    document.put("before", identity(proof.before()));
    document.put("after", identity(proof.after()));
    return JsonText.of(document);
  }

  private static Map<String, Object> identity(MachineIdentity identity) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("computerName", identity.computerName());
    object.put("machineSid", identity.machineSid().map(Sid::value));
    object.put("taken", identity.taken());
    return object;
  }
}
