package io.sysprep.run.traces;

import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/**
 * Tries again after an {@code Error}: memory may have been short for a moment. One that strikes
 * again is thrown, for then nothing that this program says can be relied on.
 */
public final class SecondTry {

  private SecondTry() {}

  public static <T> T of(Supplier<T> work) {
    try {
      return work.get();
    } catch (Error e) {
      System.getLogger("io.sysprep.run")
          .log(Level.DEBUG, "An error of this program, which is tried again", e);
      return work.get();
    }
  }
}
