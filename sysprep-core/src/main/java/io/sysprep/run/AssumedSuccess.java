package io.sysprep.run;

import io.sysprep.machine.MachineControl;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryValue;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.overlay.ProgramEffect;
import io.sysprep.verify.RecordedImageState;

/** What a dry run assumes of sysprep.exe: that it succeeds. */
record AssumedSuccess(SysprepPlan plan, Places places) implements ProgramEffect {

  @Override
  public void apply(ProgramLaunch launch, MachineControl control) {
    if (!launch.program().equals(places.program())) {
      return;
    }
    control.files().write(places.tag(), new byte[0]);
    if (plan.generalizes()) {
      RegistryValue sealed = RegistryValue.text(Proof.sealedState(plan).value());
      control.registry().write(RecordedImageState.KEY, RecordedImageState.VALUE, sealed);
    }
  }
}
