package io.sysprep.preflight.checks.identity;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryKey;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import java.util.List;

final class ConfigurationManagerClient implements PrerequisiteCheck {

  private static final RegistryKey CERTIFICATES =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\SystemCertificates\\SMS\\Certificates");

  @Override
  public CheckDescription description() {
    return CheckDescription.of(
            "configuration-manager-client", "No Configuration Manager client has an identity")
        .because(
            "Clones share the id and the certificates of the client, and the site cannot tell them apart.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.SERVICES, Port.FILES, Port.REGISTRY, Port.SYSTEM)
        .remediedBy(
            "Stop CcmExec, delete SMSCFG.ini and the certificates of the store SMS, or uninstall the client before imaging.")
        .describedAt(
            "https://learn.microsoft.com/mem/configmgr/core/clients/deploy/deploy-clients-to-windows-computers");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    boolean file =
        facts.machine().files().info(facts.windowsFolder().resolve("SMSCFG.ini")).isPresent();
    boolean certificate =
        !facts.machine().registry().subKeys(CERTIFICATES).orElse(List.of()).isEmpty();
    boolean client = facts.machine().services().service("CcmExec").isPresent();
    if (!client || !(file || certificate)) {
      return Finding.passed(
          client ? "The client has no identity yet." : "There is no service CcmExec.");
    }
    return Finding.warning(
        "The client has "
            + (file ? "SMSCFG.ini" : "")
            + (file && certificate ? " and " : "")
            + (certificate ? "certificates" : "")
            + " of this machine.");
  }
}
