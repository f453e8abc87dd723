package io.sysprep.preflight;

import java.util.function.Function;

/**
 * Something about a machine that several checks need and that is fetched once per preflight.
 *
 * <p>Compared by identity: make it a constant.
 *
 * <pre>{@code
 * static final Fact<Optional<CloudbaseInit>> CLOUDBASE_INIT =
 *     Fact.of("Cloudbase-Init", facts -> CloudbaseInit.find(facts.machine()));
 * }</pre>
 *
 * @param <T> the type of its value; never null
 */
public final class Fact<T> {

  private final String name;
  private final Function<PreflightFacts, T> source;

  private Fact(String name, Function<PreflightFacts, T> source) {
    this.name = name;
    this.source = source;
  }

  /**
   * Makes a fact.
   *
   * @param <T> the type of its value
   * @param name what it is, for people
   * @param source how it is fetched; what it throws, each check that asks for the fact throws
   * @return the fact
   */
  public static <T> Fact<T> of(String name, Function<PreflightFacts, T> source) {
    return new Fact<>(name, source);
  }

  /**
   * Fetches it anew; checks ask {@link PreflightFacts#once}, which keeps it for the others.
   *
   * @param facts what it is fetched from
   * @return its value
   */
  public T fetch(PreflightFacts facts) {
    return source.apply(facts);
  }

  /** {@return what it is} */
  @Override
  public String toString() {
    return name;
  }
}
