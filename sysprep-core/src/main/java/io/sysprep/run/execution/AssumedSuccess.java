package io.sysprep.run.execution;

import io.sysprep.machine.MachineControl;
import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.RegistryValue;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.run.overlay.ProgramEffect;
import io.sysprep.verify.NextBoot;
import io.sysprep.verify.RecordedImageState;
import io.sysprep.verify.SysprepFiles;
import java.nio.charset.StandardCharsets;

/** What a dry run assumes of sysprep.exe: that it succeeds. */
record AssumedSuccess(SysprepPlan plan, SysprepFiles files) implements ProgramEffect {

  private static final byte[] LOGGED =
      "Info SYSPRP Sysprep is assumed to have succeeded.\r\n".getBytes(StandardCharsets.UTF_8);

  @Override
  public void apply(ProgramLaunch launch, MachineControl control) {
    if (!launch.program().equals(files.program())) {
      return;
    }
    control.files().write(files.tag(), new byte[0]);
    files.log().parent().ifPresent(control.files()::createFolders);
    control.files().append(files.log(), LOGGED);
    if (plan.generalizes()) {
      RegistryValue sealed = RegistryValue.text(Proof.sealedState(plan).value());
      control.registry().write(RecordedImageState.KEY, RecordedImageState.VALUE, sealed);
      RegistryValue setupFirst = RegistryValue.number(NextBoot.SETUP_FIRST);
      control.registry().write(NextBoot.KEY, NextBoot.SETUP_TYPE, setupFirst);
      RegistryValue command = RegistryValue.text(NextBoot.WINDEPLOY);
      control.registry().write(NextBoot.KEY, NextBoot.COMMAND, command);
    }
  }
}
