package io.sysprep.offline.snapshot;

import static io.sysprep.offline.snapshot.Codec.members;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsError;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Keeps errors, so that a replayed one says the same. */
final class RefusalCodec {

  static final Codec<MachineException> ERROR = new Codec<>(RefusalCodec::write, RefusalCodec::read);

  private RefusalCodec() {}

  private static Map<String, Object> write(MachineException e) {
    Optional<String> cause = Optional.ofNullable(e.getCause()).map(Throwable::getMessage);
    return members(
        "reason",
        e.reason(),
        "attempt",
        e.attempt(),
        "subject",
        StandIns.REDACTION.text(e.subject()),
        "code",
        e.error().map(WindowsError::code),
        "symbol",
        e.error().map(WindowsError::symbol),
        "cause",
        cause.map(StandIns.REDACTION::text));
  }

  private static MachineException read(JsonObject error) {
    MachineException.Reason reason = error.constant("reason", MachineException.Reason.class);
    String attempt = error.text("attempt");
    String subject = error.text("subject");
    Optional<Long> code = error.optionalNumber("code");
    if (code.isPresent()) {
      WindowsError windows = new WindowsError(code.get(), error.optionalText("symbol").orElse(""));
      return new MachineException(reason, attempt, subject, windows);
    }
    return error
        .optionalText("cause")
        .map(cause -> new MachineException(reason, attempt, subject, new IOException(cause)))
        .orElseGet(() -> new MachineException(reason, attempt, subject));
  }
}
