/** The machine ports on a real Windows; found through the service loader. */
module io.sysprep.windows {
  requires static org.jspecify;
  requires io.sysprep.core;
  requires com.sun.jna;
  requires com.sun.jna.platform;
  requires org.apache.commons.exec;

  provides io.sysprep.machine.MachineProvider with
      io.sysprep.windows.WindowsMachineProvider;
}
