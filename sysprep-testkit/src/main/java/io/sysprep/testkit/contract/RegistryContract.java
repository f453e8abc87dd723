package io.sysprep.testkit.contract;

/** What {@link io.sysprep.machine.RegistryView} and {@code RegistryControl} promise. */
public interface RegistryContract
    extends RegistryKeysContract, RegistryValuesContract, RegistryBitnessContract {}
