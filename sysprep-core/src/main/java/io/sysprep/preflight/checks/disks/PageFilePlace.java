package io.sysprep.preflight.checks.disks;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.ArrayList;
import java.util.List;

final class PageFilePlace implements PrerequisiteCheck {

  private static final RegistryKey MEMORY =
      RegistryKey.localMachine(
          "SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management");

  @Override
  public CheckDescription description() {
    return CheckDescription.of("page-file-place", "The page file lies on the Windows volume")
        .because("A page file on a disk that clones do not have leaves them without one.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.REGISTRY, Port.SYSTEM)
        .remediedBy("Let Windows choose the place of the page file.")
        .describedAt(
            "https://docs.aws.amazon.com/vm-import/latest/userguide/limitations-image.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    char windows = facts.windowsFolder().drive().orElse('C');
    RegistryView registry = facts.machine().registry();
    List<String> elsewhere = new ArrayList<>();
    for (String written : registry.texts(MEMORY, "ExistingPageFiles").orElse(List.of())) {
      String file = written.replace("\\??\\", "");
      if (!file.isEmpty() && Character.toUpperCase(file.charAt(0)) != windows) {
        elsewhere.add(file);
      }
    }
    return elsewhere.isEmpty()
        ? Finding.passed("No page file lies elsewhere than on " + windows + ":.")
        : Finding.notice("Page files lie elsewhere: " + String.join(", ", elsewhere) + ".")
            .naming("files", elsewhere);
  }
}
