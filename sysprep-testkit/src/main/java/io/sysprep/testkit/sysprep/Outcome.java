package io.sysprep.testkit.sysprep;

import io.sysprep.verify.ImageState;

/**
 * The image state at the end.
 *
 * <p>What it is without {@code /generalize} is not documented; the state after specializing fits
 * what Microsoft says of it.
 */
final class Outcome {

  private Outcome() {}

  static ImageState of(SysprepOptions options) {
    if (options.generalize()) {
      return options.isToAudit()
          ? ImageState.GENERALIZE_RESEAL_TO_AUDIT
          : ImageState.GENERALIZE_RESEAL_TO_OOBE;
    }
    return options.isToAudit()
        ? ImageState.SPECIALIZE_RESEAL_TO_AUDIT
        : ImageState.SPECIALIZE_RESEAL_TO_OOBE;
  }
}
