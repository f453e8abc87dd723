package io.sysprep.verify;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;

/** The error for a registry value that is there and of a type that cannot be understood. */
final class UnexpectedType {

  private UnexpectedType() {}

  static MachineException of(RegistryKey key, String name, RegistryValue value) {
    return new MachineException(
        MachineException.Reason.FAILED,
        "make sense of a " + value.typeName() + " in",
        key + "\\" + name);
  }
}
