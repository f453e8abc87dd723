package io.sysprep.testkit.badinput;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * A mistake that users make, and what they read then.
 *
 * @param mistake the mistake
 * @param reading makes it, and gives what the user reads where nothing is thrown
 * @param says what must stand in it
 */
record BadInput(String mistake, Callable<?> reading, List<String> says) {

  /** A mistake that is answered, by a result or by an error. */
  static BadInput of(String mistake, Callable<?> reading, String... says) {
    return new BadInput(mistake, reading, List.of(says));
  }

  /** What the user reads, whichever way it comes. */
  String read() {
    try {
      return String.valueOf(reading.call());
    } catch (Exception e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  @Override
  public String toString() {
    return mistake;
  }
}
