package io.sysprep.preflight.checks.servicing;

import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import java.util.List;

/** A registry key that is there only while something is pending. */
final class PendingKey {

  private PendingKey() {}

  static Finding finding(PreflightFacts facts, RegistryKey key) {
    return facts.machine().registry().exists(key)
        ? Finding.blocking(key + " is there.").naming("keys", List.of(key))
        : Finding.passed(key + " is not there.");
  }
}
