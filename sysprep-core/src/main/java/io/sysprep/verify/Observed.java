package io.sysprep.verify;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  /** {@return whether the other was found, or could not be, just so; written out as a SID's is} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Observed<?> that
        && value.equals(that.value)
        && unreadable.equals(that.unreadable);
  }

  /** {@return the hash code of what was found, and of why it was not} */
  @Override
  public int hashCode() {
    return 31 * value.hashCode() + unreadable.hashCode();
  }

  /** {@return what was found, {@code absent}, or why it could not be found out} */
  @Override
  public String toString() {
    return said(Object::toString);
  }

  /**
   * Says it for people.
   *
   * @param words puts a value into words
   * @return the value in words, that there is none, or why it could not be read
   */
  public String said(Function<? super T, String> words) {
    return unreadable.orElseGet(() -> value.map(words).orElse("absent"));
  }
}
