package io.sysprep.run.documents;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.WindowsPath;
import io.sysprep.run.JournalEntry;
import io.sysprep.run.RecordedRun;
import io.sysprep.run.RunStep;
import io.sysprep.run.Verification;
import io.sysprep.verify.ImageState;
import java.time.Instant;

/** Reads what {@link VerificationDocument} wrote. */
public final class VerificationReading {

  private VerificationReading() {}

  public static Verification of(String text) {
    JsonObject document = JsonObject.parse("verification", text, VerificationDocument.VERSION);
    return new Verification(
        document.constant("standing", Verification.Standing.class),
        document.text("explanation"),
        document.optionalConstant("imageState", ImageState.class),
        document.optionalObject("lastRun").map(VerificationReading::run));
  }

  private static RecordedRun run(JsonObject run) {
    return new RecordedRun(
        run.value("runFolder", "a path of Windows", WindowsPath::of),
        run.objects("entries").stream().map(VerificationReading::entry).toList());
  }

  private static JournalEntry entry(JsonObject entry) {
    return new JournalEntry(
        entry.value("at", "an instant", Instant::parse),
        entry.constant("step", RunStep.class),
        entry.text("text"));
  }
}
