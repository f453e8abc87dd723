package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.preflight.Fact;
import java.util.Optional;

/** Which Cloudbase-Init is installed. */
final class CloudbaseFact {

  static final Fact<Optional<CloudbaseInit>> FACT =
      Fact.of("Cloudbase-Init", facts -> CloudbaseInit.find(facts.machine()));

  private CloudbaseFact() {}
}
