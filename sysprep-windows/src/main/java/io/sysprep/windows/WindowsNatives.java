package io.sysprep.windows;

import io.sysprep.windows.accounts.JnaAccounts;
import io.sysprep.windows.accounts.NativeAccounts;
import io.sysprep.windows.files.JnaFileProtection;
import io.sysprep.windows.files.JnaFileVersions;
import io.sysprep.windows.files.JnaVolumes;
import io.sysprep.windows.files.NativeFileProtection;
import io.sysprep.windows.files.NativeFileVersions;
import io.sysprep.windows.files.NativeVolumes;
import io.sysprep.windows.programs.JnaProcesses;
import io.sysprep.windows.programs.NativeProcesses;
import io.sysprep.windows.registry.JnaRegistry;
import io.sysprep.windows.registry.NativeRegistry;
import io.sysprep.windows.services.JnaServices;
import io.sysprep.windows.services.NativeServices;
import io.sysprep.windows.system.JnaPower;
import io.sysprep.windows.system.JnaSystem;
import io.sysprep.windows.system.NativePower;
import io.sysprep.windows.system.NativeSystem;
import io.sysprep.windows.wmi.JnaWmi;
import io.sysprep.windows.wmi.NativeWmi;

/**
 * Every native interface of the binding; {@link #loaded()} is the one place that knows them as JNA.
 *
 * @param registry the registry
 * @param wmi COM and WMI
 * @param fileVersions versions of files
 * @param fileProtection who may use files
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
    NativeFileProtection fileProtection,
    NativeVolumes volumes,
    NativeServices services,
    NativeProcesses processes,
    NativeAccounts accounts,
    NativeSystem system,
    NativePower power) {

  static WindowsNatives loaded() {
    return new WindowsNatives(
        new JnaRegistry(),
        new JnaWmi(),
        new JnaFileVersions(),
        new JnaFileProtection(),
        new JnaVolumes(),
        new JnaServices(),
        new JnaProcesses(),
        new JnaAccounts(),
        new JnaSystem(),
        new JnaPower());
  }
}
