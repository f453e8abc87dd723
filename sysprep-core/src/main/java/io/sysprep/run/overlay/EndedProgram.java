package io.sysprep.run.overlay;

import io.sysprep.machine.RunningProgram;
import java.time.Duration;
import java.util.OptionalLong;

/** A program that ended with exit code 0 before anybody could look. */
final class EndedProgram implements RunningProgram {

  static final long EXIT_CODE = 0;

  /** A multiple of four, as Windows gives them, that no machine reaches. */
  private static final long NO_PROCESS = 0xFFFF_FFFCL;

  @Override
  public long id() {
    return NO_PROCESS;
  }

  @Override
  public OptionalLong exitCode() {
    return OptionalLong.of(EXIT_CODE);
  }

  @Override
  public OptionalLong await(Duration deadline) {
    return exitCode();
  }

  @Override
  public void killTree() {}
}
