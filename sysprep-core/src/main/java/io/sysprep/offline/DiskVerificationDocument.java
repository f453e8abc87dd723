package io.sysprep.offline;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonText;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.verify.NextBoot;
import io.sysprep.verify.Observed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The document of a disk; its schema is the resource {@code disk-verification.schema.json}. */
final class DiskVerificationDocument {

  private static final String VERSION = "1";

  private DiskVerificationDocument() {}

  static String of(DiskVerification disk) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("standing", disk.standing());
    document.put("sealed", disk.isSealed());
    document.put("explanation", disk.summary());
    document.put("nextStep", disk.nextStep());
    document.put("sealedFor", disk.sealedFor());
    document.put("options", disk.options());
    document.put("imageState", signal(disk.evidence().imageState(), state -> state));
    document.put("stateIni", signal(disk.stateIni(), state -> state));
    document.put("tag", signal(disk.evidence().tag(), time -> time));
    document.put("nextBoot", signal(disk.evidence().nextBoot(), NextBoot::toString));
    document.put("nextBootIsArmed", disk.evidence().nextBoot().value().map(NextBoot::isArmed));
    document.put("machineSid", signal(disk.machineSid(), sid -> sid));
    document.put("shutDownCleanly", disk.wasShutDownCleanly());
    document.put("unclean", disk.unclean());
    document.put("firstBoot", signal(disk.firstBoot(), DiskVerificationDocument::firstBoot));
    document.put("leftBehind", new EmbeddedDocument(disk.leftBehind().toJson()));
    document.put("verification", new EmbeddedDocument(disk.seal().toJson()));
    document.put(
        "diagnosis", signal(disk.diagnosis(), logs -> new EmbeddedDocument(logs.toJson())));
    return JsonText.of(document);
  }

  private static <T> Map<String, Object> signal(Observed<T> signal, Function<T, Object> form) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("value", signal.value().map(form));
    object.put("unreadable", signal.unreadable());
    return object;
  }

  private static Map<String, Object> firstBoot(FirstBoot boot) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("passes", boot.passes().stream().map(DiskVerificationDocument::pass).toList());
    object.put("setupComplete", boot.setupComplete());
    object.put("cloudbaseInit", boot.cloudbaseInit());
    return object;
  }

  private static Map<String, Object> pass(FirstBoot.Pass pass) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("pass", pass.pass().attributeValue());
    object.put("answerFile", pass.answerFile());
    object.put("certain", pass.certain());
    object.put(
        "problems", pass.problems().stream().map(DiskVerificationDocument::problem).toList());
    return object;
  }

  private static Map<String, Object> problem(AnswerFileProblem problem) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", problem.ruleId());
    object.put("severity", problem.severity());
    object.put("line", problem.line());
    object.put("message", problem.message());
    return object;
  }
}
