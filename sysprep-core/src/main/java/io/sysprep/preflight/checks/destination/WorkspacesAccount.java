package io.sysprep.preflight.checks.destination;

import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Port;
import io.sysprep.machine.Sid;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;
import java.util.Optional;

final class WorkspacesAccount implements PrerequisiteCheck {

  private static final String NAME = "WorkSpaces_BYOL";

  @Override
  public CheckDescription description() {
    return CheckDescription.of("workspaces-account", "The account WorkSpaces_BYOL is ready")
        .because(
            "Amazon WorkSpaces logs on to the image with this account; it may go when the image is made.")
        .reads(Port.ACCOUNTS)
        .remediedBy(
            "Create the local account WorkSpaces_BYOL, enabled, and make it an administrator.")
        .describedAt("https://docs.aws.amazon.com/workspaces/latest/api/API_ErrorDetails.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<List<Sid>> administrators = facts.administrators();
    Optional<LocalUser> account = facts.machine().accounts().account(NAME);
    if (account.isEmpty()) {
      return Finding.blocking("There is no account " + NAME + ".");
    }
    if (!account.get().enabled()) {
      return Finding.blocking("The account " + NAME + " is disabled.");
    }
    return administrators.orElse(List.of()).contains(account.get().sid())
        ? Finding.passed(NAME + " is an enabled administrator.")
        : Finding.blocking("The account " + NAME + " is no administrator.");
  }
}
