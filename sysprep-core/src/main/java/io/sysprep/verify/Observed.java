package io.sysprep.verify;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that was looked at to prove success: found, absent, or not to be found out.
 *
 * @param <T> the type of what is looked at
 * @param value what was found; empty when absent or unreadable
 * @param unreadable why it could not be found out; empty when it could
 */
public record Observed<T>(Optional<T> value, Optional<String> unreadable) {

  /**
   * Looks at a thing.
   *
   * @param <T> the type of what is looked at
   * @param source gives it, empty when it is absent; what it throws becomes the reason why it could
   *     not be found out
   * @return what was found
   */
  public static <T> Observed<T> read(Supplier<Optional<T>> source) {
    try {
      return new Observed<>(source.get(), Optional.empty());
    } catch (RuntimeException e) {
      return new Observed<>(
          Optional.empty(), Optional.of(e.getMessage() == null ? e.toString() : e.getMessage()));
    }
  }

  /** {@return what was found, {@code absent}, or why it could not be found out} */
  @Override
  public String toString() {
    return unreadable.orElseGet(() -> value.map(Object::toString).orElse("absent"));
  }
}
