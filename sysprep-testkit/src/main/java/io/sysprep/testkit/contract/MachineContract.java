package io.sysprep.testkit.contract;

/** What a machine promises: the contracts of all its ports. */
public interface MachineContract
    extends MachineViewContract,
        RegistryContract,
        FilesContract,
        ServicesContract,
        ProgramsContract,
        PowerContract,
        LifecycleContract {}
