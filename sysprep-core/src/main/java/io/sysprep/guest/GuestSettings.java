package io.sysprep.guest;

import java.util.Optional;

/** How a guest is reached and left; changed by copies. */
record GuestSettings(
    GuestAccess access,
    Payload payload,
    GuestAccount account,
    GuestPower power,
    ControllerClock clock,
    Optional<byte[]> answerFile,
    boolean keepsPayload) {

  static GuestSettings of(GuestAccess access, Payload payload) {
    return new GuestSettings(
        access,
        payload,
        GuestAccount.named("Administrator"),
        GuestPower.unknown(),
        ControllerClock.system(),
        Optional.empty(),
        false);
  }

  GuestSettings with(GuestAccount other) {
    return new GuestSettings(access, payload, other, power, clock, answerFile, keepsPayload);
  }

  GuestSettings with(GuestPower other) {
    return new GuestSettings(access, payload, account, other, clock, answerFile, keepsPayload);
  }

  GuestSettings with(ControllerClock other) {
    return new GuestSettings(access, payload, account, power, other, answerFile, keepsPayload);
  }

  GuestSettings withAnswerFile(byte[] content) {
    return new GuestSettings(
        access, payload, account, power, clock, Optional.of(content), keepsPayload);
  }

  GuestSettings keeping() {
    return new GuestSettings(access, payload, account, power, clock, answerFile, true);
  }
}
