package com.example.imaging;

import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;

/** A rule of this farm alone. */
final class BuildIsOver implements PrerequisiteCheck {

  static final WindowsPath LOCK = WindowsPath.of("C:\\Image\\build.lock");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("build-is-over", "The build has let go of the machine")
        .because("What is installed later is not generalized.")
        .atWorst(CheckDescription.Worst.BLOCKER)
        .reads(Port.FILES)
        .remediedBy("Wait for the build, or end it.")
        .describedAt("https://farm.example.com/runbook");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    return facts.machine().files().info(LOCK).isPresent()
        ? Finding.blocking("The build holds " + LOCK + ".").naming("file", LOCK.toString())
        : Finding.passed("No build holds the machine.");
  }
}
