package io.sysprep.run.documents;

import io.sysprep.diagnose.Diagnosis;
import io.sysprep.json.JsonObject;
import io.sysprep.run.Signals;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.NextBoot;
import io.sysprep.verify.Observed;
import io.sysprep.verify.SealEvidence;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what {@link SignalsDocument} wrote. */
final class SignalsReading {

  private static final String INSTANT = "an instant";

  private SignalsReading() {}

  static Signals of(JsonObject signals) {
    return new Signals(
        number(signals, "exitCode"),
        seal(signals),
        signals.optionalValue("tagBefore", INSTANT, Instant::parse),
        signals.value("launched", INSTANT, Instant::parse));
  }

  private static SealEvidence seal(JsonObject signals) {
    JsonObject state = signals.object("imageState");
    JsonObject tag = signals.object("tag");
    JsonObject boot = signals.object("nextBoot");
    return new SealEvidence(
        observed(state, state.optionalConstant("value", ImageState.class)),
        observed(tag, tag.optionalValue("value", INSTANT, Instant::parse)),
        observed(boot, boot.optionalTruth("armed").map(armed -> nextBoot(boot))),
        Diagnosis.fromJson(signals.object("diagnosis").document()),
        signals.optionalText("unreadableLog"));
  }

  private static NextBoot nextBoot(JsonObject boot) {
    return new NextBoot(number(boot, "setupType"), boot.optionalText("command"));
  }

  private static <T> Observed<T> observed(JsonObject signal, Optional<T> value) {
    return new Observed<>(value, signal.optionalText("unreadable"));
  }

  private static OptionalLong number(JsonObject holder, String name) {
    return holder.optionalNumber(name).map(OptionalLong::of).orElse(OptionalLong.empty());
  }
}
