package io.sysprep.testkit.sysprep;

import java.util.List;

/**
 * Why a provider fails.
 *
 * @param lines what it logs itself, as errors
 * @param code what it returns
 */
record Refusal(List<String> lines, Code code) {

  static Refusal of(long code, String... lines) {
    return new Refusal(List.of(lines), new Code(code));
  }
}
