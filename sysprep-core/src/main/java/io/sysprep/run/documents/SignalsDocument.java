package io.sysprep.run.documents;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.run.Signals;
import io.sysprep.verify.NextBoot;
import io.sysprep.verify.Observed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The signals as a part of the document of a result. */
final class SignalsDocument {

  private SignalsDocument() {}

  static Map<String, Object> object(Signals signals) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("launched", signals.launched());
    object.put("exitCode", number(signals.exitCode()));
    object.put("tag", signal(signals.seal().tag()));
    object.put("tagBefore", signals.tagBefore());
    object.put("tagIsFresh", signals.tagIsFresh());
    object.put("imageState", signal(signals.seal().imageState()));
    object.put("nextBoot", nextBoot(signals.seal().nextBoot()));
    object.put("unreadableLog", signals.seal().logProblem());
    object.put("diagnosis", new EmbeddedDocument(signals.diagnosis().toJson()));
    return object;
  }

  private static Optional<Long> number(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private static Map<String, Object> nextBoot(Observed<NextBoot> nextBoot) {
    Map<String, Object> object = signal(nextBoot);
    object.put("armed", nextBoot.value().map(NextBoot::isArmed));
    object.put("value", nextBoot.value().map(NextBoot::toString));
    object.put(
        "setupType", nextBoot.value().map(NextBoot::setupType).flatMap(SignalsDocument::number));
    object.put("command", nextBoot.value().flatMap(NextBoot::command));
    return object;
  }

  private static Map<String, Object> signal(Observed<?> signal) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("value", signal.value());
    object.put("unreadable", signal.unreadable());
    return object;
  }
}
