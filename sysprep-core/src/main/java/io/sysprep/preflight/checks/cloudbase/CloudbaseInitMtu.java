package io.sysprep.preflight.checks.cloudbase;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.Port;
import io.sysprep.machine.WindowsPath;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One report tells of it, of Windows Server 2019 with updates of 2026. */
final class CloudbaseInitMtu implements PrerequisiteCheck {

  private static final int BUILD = 17763;
  private static final int LIMIT = 1 << 20;

  @Override
  public CheckDescription description() {
    return CheckDescription.of("cloudbase-init-mtu", "Cloudbase-Init does not ask DHCP for the MTU")
        .because(
            "On Windows Server 2019 Windows' own DHCP client holds the port, and the plug-in for the MTU fails with error 10013.")
        .atWorst(CheckDescription.Worst.NOTICE)
        .reads(Port.SERVICES, Port.FILES, Port.SYSTEM)
        .remediedBy("Set mtu_use_dhcp_config=false in both configuration files.")
        .describedAt("https://cloudbase-init.readthedocs.io/en/latest/config.html");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    Optional<CloudbaseInit> agent = facts.once(CloudbaseFact.FACT);
    if (agent.isEmpty() || facts.version().build() != BUILD) {
      return Finding.notApplicable("This concerns Cloudbase-Init on Windows Server 2019 only.");
    }
    List<WindowsPath> asking =
        Stream.of(
                agent.get().confFolder().resolve("cloudbase-init.conf"),
                agent.get().specializeConfiguration())
            .filter(
                file -> facts.machine().files().read(file, LIMIT).filter(this::asks).isPresent())
            .toList();
    return asking.isEmpty()
        ? Finding.passed("No configuration file lets the agent ask DHCP for the MTU.")
        : Finding.notice(
                "The agent asks DHCP for the MTU: "
                    + String.join(", ", asking.stream().map(WindowsPath::fileName).toList())
                    + ".")
            .naming("files", asking);
  }

  /** As it does where nothing is said. */
  private boolean asks(byte[] content) {
    return new String(content, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replace(" ", "").strip())
        .noneMatch("mtu_use_dhcp_config=false"::equalsIgnoreCase);
  }
}
