package io.sysprep.testkit.sysprep;

import java.util.List;

/**
 * Why a provider fails.
 *
 * @param lines what it logs itself, as errors
 * @param code what it returns
 */
record ProviderFailure(List<String> lines, Code code) {

  static ProviderFailure of(long code, String... lines) {
    return new ProviderFailure(List.of(lines), new Code(code));
  }
}
