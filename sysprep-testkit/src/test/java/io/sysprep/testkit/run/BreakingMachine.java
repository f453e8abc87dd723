package io.sysprep.testkit.run;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A machine of somebody else, whose registry throws what no port may throw once it is broken. */
final class BreakingMachine implements Machine {

  private final Machine machine;
  private boolean broken;

  BreakingMachine(Machine machine) {
    this.machine = machine;
  }

  void breakNow() {
    broken = true;
  }

  @Override
  public MachineView view() {
    return (MachineView)
        Proxy.newProxyInstance(
            MachineView.class.getClassLoader(),
            new Class<?>[] {MachineView.class},
            (self, port, none) -> {
              if (broken && port.getReturnType() == RegistryView.class) {
                throw new IllegalStateException("odd machine");
              }
              try {
                return port.invoke(machine.view(), none);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public MachineControl control() {
    return machine.control();
  }

  @Override
  public void close() {
    machine.close();
  }
}
