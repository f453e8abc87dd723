/** A fake Windows, the contracts of the machine ports, assertions, and machines for JUnit tests. */
module io.sysprep.testkit {
  requires static transitive org.jspecify;
  requires transitive io.sysprep.core;
  // Only who uses contracts, assertions or junit has them. Not transitive: javac would look for
  // them in every program that uses the fake.
  requires static org.junit.jupiter.api;
  requires static org.assertj.core;

  exports io.sysprep.testkit;
  exports io.sysprep.testkit.assertions;
  exports io.sysprep.testkit.contract;
  exports io.sysprep.testkit.guest;
  exports io.sysprep.testkit.junit;
  exports io.sysprep.testkit.life;

  // JUnit makes the extensions, which nobody else can.
  opens io.sysprep.testkit.junit to
      org.junit.platform.commons;

  // Core's reader of tables sees the resources of packages that are open to it.
  opens io.sysprep.testkit.state to
      io.sysprep.core;
  opens io.sysprep.testkit.sysprep to
      io.sysprep.core;
}
