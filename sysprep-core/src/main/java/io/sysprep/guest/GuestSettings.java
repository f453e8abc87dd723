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
    boolean keepsPayload,
    boolean endsAlone) {

  static GuestSettings of(GuestAccess access, Payload payload) {
    return new GuestSettings(
        access,
        payload,
        GuestAccount.named("Administrator"),
        GuestPower.unknown(),
        ControllerClock.system(),
        Optional.empty(),
        false,
        false);
  }

  GuestSettings with(GuestAccount other) {
    return new GuestSettings(
        access, payload, other, power, clock, answerFile, keepsPayload, endsAlone);
  }

  GuestSettings with(GuestPower other) {
    return new GuestSettings(
        access, payload, account, other, clock, answerFile, keepsPayload, endsAlone);
  }

  GuestSettings with(ControllerClock other) {
    return new GuestSettings(
        access, payload, account, power, other, answerFile, keepsPayload, endsAlone);
  }

  GuestSettings withAnswerFile(byte[] content) {
    return new GuestSettings(
        access, payload, account, power, clock, Optional.of(content), keepsPayload, endsAlone);
  }

  GuestSettings keeping() {
    return new GuestSettings(access, payload, account, power, clock, answerFile, true, endsAlone);
  }

  GuestSettings endingAlone() {
    return new GuestSettings(
        access, payload, account, power, clock, answerFile, keepsPayload, true);
  }
}
