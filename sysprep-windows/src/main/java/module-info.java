/** The machine ports on a real Windows; found through the service loader. */
module io.sysprep.windows {
  requires static org.jspecify;
  requires io.sysprep.core;
  requires com.sun.jna;
  requires com.sun.jna.platform;
  requires org.apache.commons.exec;
  // Only who opens channels over SSH has it.
  requires static com.jcraft.jsch;

  exports io.sysprep.windows.guest;

  // The tables of this room are read by the one reader of tables, which is core's.
  opens io.sysprep.windows.failures to
      io.sysprep.core;

  provides io.sysprep.machine.MachineProvider with
      io.sysprep.windows.WindowsMachineProvider;
}
