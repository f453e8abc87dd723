package io.sysprep.unattend;

import io.sysprep.machine.Architecture;
import io.sysprep.machine.WindowsVersion;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an answer file is meant for, as far as the caller knows; rules that depend on what is not
 * known stay silent or warn.
 *
 * <pre>{@code
 * file.problems(IntendedUse.unstated().forSysprep().onBuild(26100).onArchitecture(Architecture.AMD64));
 * }</pre>
 *
 * @param isForSysprep whether Sysprep will be given the file, rather than Setup from install media
 * @param build the build number of the Windows it is for, for example 19045 or 26100
 * @param architecture the processor architecture of that Windows
 */
public record IntendedUse(
    boolean isForSysprep, OptionalInt build, Optional<Architecture> architecture) {

  private static final IntendedUse UNSTATED =
      new IntendedUse(false, OptionalInt.empty(), Optional.empty());

  /** {@return the use of which nothing is known: the starting point for the methods below} */
  public static IntendedUse unstated() {
    return UNSTATED;
  }

  /** {@return this use, with Sysprep} */
  public IntendedUse forSysprep() {
    return new IntendedUse(true, build, architecture);
  }

  /**
   * {@return this use, on a build of Windows}
   *
   * @param number the build number, for example 26100
   */
  public IntendedUse onBuild(int number) {
    return new IntendedUse(isForSysprep, OptionalInt.of(number), architecture);
  }

  /**
   * {@return this use, on a processor architecture}
   *
   * @param processor the architecture
   */
  public IntendedUse onArchitecture(Architecture processor) {
    return new IntendedUse(isForSysprep, build, Optional.of(processor));
  }

  /**
   * {@return this use, on the Windows that a machine tells of itself}
   *
   * @param version what {@code machine.system().version()} returns
   * @param processor what {@code machine.system().architecture()} returns
   */
  public IntendedUse on(WindowsVersion version, Architecture processor) {
    return onBuild(version.build()).onArchitecture(processor);
  }
}
