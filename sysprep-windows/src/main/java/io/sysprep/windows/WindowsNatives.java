package io.sysprep.windows;

/**
 * Every native interface of the binding; {@link #loaded()} is the one place that knows them as JNA.
 *
 * @param registry the registry
 * @param wmi COM and WMI
 * @param fileVersions versions of files
 * @param volumes volumes
 * @param services the service control manager
 * @param processes processes
 * @param accounts accounts and the token
 * @param system the system as a whole
 * @param power power
 */
record WindowsNatives(
    NativeRegistry registry,
    NativeWmi wmi,
    NativeFileVersions fileVersions,
    NativeVolumes volumes,
    NativeServices services,
    NativeProcesses processes,
    NativeAccounts accounts,
    NativeSystem system,
    NativePower power) {

  static WindowsNatives loaded() {
    return new WindowsNatives(
        new JnaNativeRegistry(),
        new JnaNativeWmi(),
        new JnaNativeFileVersions(),
        new JnaNativeVolumes(),
        new JnaNativeServices(),
        new JnaNativeProcesses(),
        new JnaNativeAccounts(),
        new JnaNativeSystem(),
        new JnaNativePower());
  }
}
