package io.sysprep.guest;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonText;
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
    document.put("power", power(result));
    document.put("leftBehind", leftBehind(result));
    document.put("result", result.guestResult().map(own -> new EmbeddedDocument(own.toJson())));
    return JsonText.of(document);
  }

  private static Optional<GuestPower.State> power(RemoteResult result) {
    if (result instanceof RemoteResult.Sealed sealed) {
      return Optional.of(sealed.power());
    }
    return result instanceof RemoteResult.Lost lost ? Optional.of(lost.power()) : Optional.empty();
  }

  private static List<String> leftBehind(RemoteResult result) {
    return result instanceof RemoteResult.Sealed sealed ? sealed.leftBehind() : List.of();
  }
}
