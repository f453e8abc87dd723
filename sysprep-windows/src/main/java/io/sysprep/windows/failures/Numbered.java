package io.sysprep.windows.failures;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;

/** Takes the number that Windows gives for the value that it stands for. */
public final class Numbered {

  private Numbered() {}

  /**
   * Finds a value by its number.
   *
   * @param what what the number is, for the error
   * @param subject of what
   * @param values the values in the order of their numbers
   * @param first the number of the first
   * @param number what Windows gave
   * @throws MachineException for a number that a later Windows may have
   */
  public static <T> T of(String what, Object subject, T[] values, int first, long number) {
    long index = number - first;
    if (index < 0 || index >= values.length) {
      throw new MachineException(
          Reason.FAILED, "understand " + what + " " + number + " of", subject.toString());
    }
    return values[(int) index];
  }
}
