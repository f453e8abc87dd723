package io.sysprep.guest;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonObject;
import io.sysprep.json.JsonText;
import io.sysprep.run.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of a guest's run; its schema is the resource {@code remote-result.schema.json}. */
final class RemoteResultDocument {

  private static final String VERSION = "1";

  private RemoteResultDocument() {}

  static String of(RemoteResult result) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("outcome", result.outcome());
    document.put("job", result.jobId());
    document.put("sealed", result.isSealed());
    document.put("explanation", result.summary());
    document.put("nextStep", result.nextStep());
    document.put("loss", lost(result).map(RemoteResult.Lost::loss));
    document.put("lastSeen", lost(result).flatMap(RemoteResult.Lost::lastSeen));
    document.put("power", power(result));
    document.put("leftBehind", leftBehind(result));
    document.put("result", result.guestResult().map(own -> new EmbeddedDocument(own.toJson())));
    return JsonText.of(document);
  }

  private static Optional<GuestPower.State> power(RemoteResult result) {
    if (result instanceof RemoteResult.Sealed sealed) {
      return Optional.of(sealed.power());
    }
    return lost(result).map(RemoteResult.Lost::power);
  }

  private static Optional<RemoteResult.Lost> lost(RemoteResult result) {
    return result instanceof RemoteResult.Lost lost ? Optional.of(lost) : Optional.empty();
  }

  private static List<String> leftBehind(RemoteResult result) {
    return result instanceof RemoteResult.Sealed sealed ? sealed.leftBehind() : List.of();
  }

  /** Reads what {@link #of} wrote. */
  static RemoteResult read(String text) {
    JsonObject document = JsonObject.parse("remote result", text, VERSION);
    String job = document.text("job");
    Optional<RunResult> own =
        document.optionalObject("result").map(JsonObject::document).map(RunResult::fromJson);
    return switch (document.constant("outcome", RemoteResult.Outcome.class)) {
      case SEALED ->
          new RemoteResult.Sealed(
              job,
              own.orElseThrow(() -> document.refusal("result", "the result of a sealed guest")),
              power(document),
              document.texts("leftBehind"));
      case NOT_SEALED ->
          new RemoteResult.NotSealed(
              job, document.text("explanation"), document.text("nextStep"), own);
      case LOST ->
          new RemoteResult.Lost(
              job,
              document.constant("loss", RemoteResult.Loss.class),
              document.optionalText("lastSeen"),
              power(document));
    };
  }

  private static GuestPower.State power(JsonObject document) {
    return document.constant("power", GuestPower.State.class);
  }
}
