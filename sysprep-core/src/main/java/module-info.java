/**
 * Checks, plans, runs, verifies and diagnoses Sysprep, and models its answer files; knows no
 * operating system.
 *
 * <p>Start at {@link io.sysprep}.
 */
@SuppressWarnings("module") // the testkit is compiled later
module io.sysprep.core {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires jakarta.xml.bind;

  exports io.sysprep;
  exports io.sysprep.cloudbase;
  exports io.sysprep.diagnose;
  exports io.sysprep.guest;
  exports io.sysprep.licensing;
  exports io.sysprep.machine;
  exports io.sysprep.offline;
  exports io.sysprep.plan;
  exports io.sysprep.preflight;
  exports io.sysprep.provider;
  exports io.sysprep.report;
  exports io.sysprep.run;
  exports io.sysprep.unattend;
  exports io.sysprep.unattend.component;
  exports io.sysprep.unattend.search;
  exports io.sysprep.unattend.xml;
  exports io.sysprep.verify;
  // For the other two modules alone. To all, because either may lie on the class path while this
  // one is a module, as test runners and IDEs arrange it, and an export to a name reaches no such.
  exports io.sysprep.guest.job;
  exports io.sysprep.redaction;
  exports io.sysprep.json;
  exports io.sysprep.stored;
  exports io.sysprep.table;
  exports io.sysprep.words;
  // The contracts of the ports hold for it, too, and its tests need the fake. Those tests run as
  // modules; nothing of main code asks for it.
  exports io.sysprep.run.overlay to
      io.sysprep.testkit;

  uses io.sysprep.machine.MachineProvider;

  opens io.sysprep.unattend.component to
      jakarta.xml.bind;
}
