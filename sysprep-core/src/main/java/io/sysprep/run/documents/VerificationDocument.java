package io.sysprep.run.documents;

import io.sysprep.json.JsonText;
import io.sysprep.run.JournalEntry;
import io.sysprep.run.RecordedRun;
import io.sysprep.run.Verification;
import io.sysprep.run.traces.EvidenceArchive;
import io.sysprep.run.traces.Journal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A verification as a document; its schema is the resource {@code verification.schema.json}. */
public final class VerificationDocument {

  static final String VERSION = "1";

  private VerificationDocument() {}

  public static String of(Verification verification) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("standing", verification.standing());
    document.put("sealed", verification.isSealed());
    document.put("explanation", verification.summary());
    document.put("nextStep", verification.nextStep());
    document.put("imageState", verification.imageState());
    document.put("lastRun", verification.lastRun().map(VerificationDocument::run));
    return JsonText.of(document);
  }

  private static Map<String, Object> run(RecordedRun run) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("runFolder", run.folder());
    object.put("journal", run.folder().resolve(Journal.FILE_NAME));
    object.put("archive", run.folder().resolve(EvidenceArchive.FOLDER_NAME));
    object.put("result", run.result());
    object.put("entries", run.entries().stream().map(VerificationDocument::entry).toList());
    return object;
  }

  private static Map<String, Object> entry(JournalEntry entry) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("at", entry.at());
    object.put("step", entry.step());
    object.put("text", entry.text());
    return object;
  }
}
