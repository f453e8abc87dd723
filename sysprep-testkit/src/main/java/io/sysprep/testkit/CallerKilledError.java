package io.sysprep.testkit;

/**
 * Ends the program under test where a real machine would have ended its process: it was killed, or
 * the machine went off under it.
 *
 * <p>An error and not an exception, so that no handler of the program under test takes it for a
 * result. Every further call of the dead program throws it again, also from its {@code finally}
 * blocks, until {@link Faults#restartCaller()} or the next boot.
 */
public final class CallerKilledError extends Error {

  private static final long serialVersionUID = 1L;

  CallerKilledError(String why) {
    super("The program under test is dead: " + why);
  }
}
