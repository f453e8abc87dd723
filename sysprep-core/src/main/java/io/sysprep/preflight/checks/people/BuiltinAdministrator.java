package io.sysprep.preflight.checks.people;

import io.sysprep.machine.Port;
import io.sysprep.machine.Sid;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class BuiltinAdministrator implements PrerequisiteCheck {

  @Override
  public CheckDescription description() {
    return CheckDescription.of("builtin-administrator", "The built-in Administrator is there")
        .because(
            "Cloud consoles set the password of the built-in Administrator; some image services fail without the account.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.ACCOUNTS)
        .remediedBy("Do not rename or delete the account with the relative id 500.")
        .describedAt(
            "https://docs.aws.amazon.com/appstream2/latest/developerguide/tutorial-image-builder.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    for (Sid member : facts.administrators().orElse(List.of())) {
      if (member.value().endsWith("-500")) {
        return Finding.passed("The built-in Administrator is a member of Administrators.");
      }
    }
    return Finding.notice("No member of Administrators has the relative id 500.");
  }
}
