/** A fake Windows, the contracts of the machine ports, and assertions. */
module io.sysprep.testkit {
  requires static transitive org.jspecify;
  requires transitive io.sysprep.core;
  requires transitive org.junit.jupiter.api;
  requires transitive org.assertj.core;

  exports io.sysprep.testkit;
  exports io.sysprep.testkit.contract;
  exports io.sysprep.testkit.guest;
  exports io.sysprep.testkit.life;
}
