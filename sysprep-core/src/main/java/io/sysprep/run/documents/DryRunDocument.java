package io.sysprep.run.documents;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonText;
import io.sysprep.machine.MachineChange;
import io.sysprep.redaction.Redaction;
import io.sysprep.run.DryRun;
import java.util.LinkedHashMap;
import java.util.Map;

/** A dry run as a document; its schema is the resource {@code dry-run.schema.json}. */
public final class DryRunDocument {

  private static final String VERSION = "1";

  private DryRunDocument() {}

  public static String of(DryRun dryRun) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("commandLine", Redaction.byForm().text(dryRun.commandLine()));
    document.put("changes", dryRun.changes().stream().map(DryRunDocument::change).toList());
    document.put("report", new EmbeddedDocument(dryRun.report().toJson()));
    document.put("result", new EmbeddedDocument(dryRun.result().toJson()));
    return JsonText.of(document);
  }

  /** Contents may be secret; the text of a change tells none. */
  private static Map<String, Object> change(MachineChange change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", change.kind());
    object.put("text", Redaction.byForm().text(change.toString()));
    return object;
  }
}
