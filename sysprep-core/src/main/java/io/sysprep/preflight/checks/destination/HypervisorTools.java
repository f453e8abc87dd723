package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.Port;
import io.sysprep.plan.Destination;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.Set;

final class HypervisorTools implements PrerequisiteCheck {

  private static final Set<String> UNWANTED =
      Set.of(Destination.AWS_EC2.id(), Destination.AWS_WORKSPACES.id());
  private static final Set<String> WANTED =
      Set.of(Destination.VMWARE.id(), Destination.HORIZON.id());

  @Override
  public CheckDescription description() {
    return CheckDescription.of("hypervisor-tools", "The guest tools fit the destination")
        .because(
            "AWS asks for an image without VMware Tools, and vSphere cannot customize clones without them.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.SERVICES)
        .remediedBy("Uninstall VMware Tools for AWS, install them for vSphere and Horizon.")
        .describedAt(
            "https://docs.aws.amazon.com/vm-import/latest/userguide/prepare-vm-image.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    boolean there = facts.machine().services().service("VMTools").isPresent();
    String profile = facts.plan().destination().profile();
    if (there && UNWANTED.contains(profile)) {
      return Finding.warning("VMware Tools are installed: the service VMTools is there.");
    }
    if (!there && WANTED.contains(profile)) {
      return Finding.warning("VMware Tools are not installed: there is no service VMTools.");
    }
    return Finding.passed("The service VMTools is " + (there ? "there." : "not there."));
  }
}
