package io.sysprep.diagnose.runs;

import java.util.OptionalLong;

/** Reads how a program ended, as logs write it: {@code 0x1f}, {@code 31}, {@code 0x800708c5}. */
final class ExitCode {

  private ExitCode() {}

  static OptionalLong read(String written) {
    boolean hexadecimal = written.startsWith("0x") || written.startsWith("0X");
    String digits = hexadecimal ? written.substring(2) : written;
    if (digits.isEmpty() || digits.length() > 10) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), hexadecimal ? 16 : 10) < 0) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(Long.parseLong(digits, hexadecimal ? 16 : 10));
  }
}
