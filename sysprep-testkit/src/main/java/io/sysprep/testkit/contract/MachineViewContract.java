package io.sysprep.testkit.contract;

/** What the ports promise that only read. */
public interface MachineViewContract
    extends SystemContract,
        AccountsContract,
        ProcessesContract,
        VolumesContract,
        AppxContract,
        WmiContract,
        CommandsContract,
        ClockContract {}
