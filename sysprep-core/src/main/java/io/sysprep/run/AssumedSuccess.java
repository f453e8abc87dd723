package io.sysprep.run;

import io.sysprep.machine.MachineControl;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.plan.Target;
import io.sysprep.run.overlay.ProgramEffect;
import io.sysprep.verify.ImageState;

/** What a dry run assumes of sysprep.exe: that it succeeds. */
record AssumedSuccess(SysprepPlan plan, Places places) implements ProgramEffect {

  private static final RegistryKey STATE =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State");

  @Override
  public void apply(ProgramLaunch launch, MachineControl control) {
    if (!launch.program().equals(places.program())) {
      return;
    }
    control.files().write(places.tag(), new byte[0]);
    if (plan.generalizes()) {
      control.registry().write(STATE, "ImageState", RegistryValue.text(sealed().value()));
    }
  }

  private ImageState sealed() {
    return plan.target() == Target.OOBE
        ? ImageState.GENERALIZE_RESEAL_TO_OOBE
        : ImageState.GENERALIZE_RESEAL_TO_AUDIT;
  }
}
