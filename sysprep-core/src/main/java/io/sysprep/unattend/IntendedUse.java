package io.sysprep.unattend;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an answer file is meant for, as far as the caller knows; rules that depend on what is not
 * known stay silent or warn.
 *
 * <pre>{@code
 * file.problems(IntendedUse.unstated().forSysprep().onBuild(26100).onArchitecture("amd64"));
 * }</pre>
 *
 * @param isForSysprep whether Sysprep will be given the file, rather than Setup from install media
 * @param build the build number of the Windows it is for, for example 19045 or 26100
 * @param architecture the processor architecture of that Windows as answer files spell it
 */
public record IntendedUse(boolean isForSysprep, OptionalInt build, Optional<String> architecture) {

  private static final IntendedUse UNSTATED =
      new IntendedUse(false, OptionalInt.empty(), Optional.empty());

  /**
   * Returns the use of which nothing is known.
   *
   * @return the starting point for the methods below
   */
  public static IntendedUse unstated() {
    return UNSTATED;
  }

  /**
   * Returns this use, with Sysprep.
   *
   * @return the changed use
   */
  public IntendedUse forSysprep() {
    return new IntendedUse(true, build, architecture);
  }

  /**
   * Returns this use, on a build of Windows.
   *
   * @param number the build number, for example 26100
   * @return the changed use
   */
  public IntendedUse onBuild(int number) {
    return new IntendedUse(isForSysprep, OptionalInt.of(number), architecture);
  }

  /**
   * Returns this use, on a processor architecture.
   *
   * @param name the architecture as answer files spell it, for example {@code amd64}
   * @return the changed use
   */
  public IntendedUse onArchitecture(String name) {
    return new IntendedUse(isForSysprep, build, Optional.of(name));
  }
}
