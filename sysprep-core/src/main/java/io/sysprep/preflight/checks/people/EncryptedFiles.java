package io.sysprep.preflight.checks.people;

import io.sysprep.machine.Port;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryView;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Who ever encrypted a file has a certificate for it in the own hive, which Windows loads at the
 * logon; several reports name the value, Microsoft documents the loss.
 */
final class EncryptedFiles implements PrerequisiteCheck {

  private static final String KEYS =
      "Software\\Microsoft\\Windows NT\\CurrentVersion\\EFS\\CurrentKeys";

  @Override
  public CheckDescription description() {
    return CheckDescription.of("efs-files", "No user has encrypted files")
        .because(
            "Generalizing makes files that are encrypted with EFS unreadable, for good: the key that protects them goes.")
        .atWorst(CheckDescription.Worst.WARNING)
        .reads(Port.REGISTRY)
        .remediedBy("Log on as the user, and decrypt what cipher /u /n lists with cipher /d.")
        .describedAt(
            "https://learn.microsoft.com/windows-hardware/manufacture/desktop/sysprep--system-preparation--overview");
  }

  @Override
  public Finding examine(PreflightFacts facts) {
    RegistryView registry = facts.machine().registry();
    List<String> encrypting = new ArrayList<>();
    int away = 0;
    for (Profiles.Profile profile : facts.once(Profiles.FACT).all()) {
      if (hasKeys(registry, profile.key())) {
        encrypting.add(profile.key());
      }
      if (!registry.exists(hive(profile.key(), ""))) {
        away++;
      }
    }
    String unseen = unseen(away);
    return encrypting.isEmpty()
        ? Finding.passed("No user who is logged on has keys for encrypted files." + unseen)
        : Finding.warning(
                "Users with keys for encrypted files, by their CertificateHash in EFS\\CurrentKeys: "
                    + String.join(", ", encrypting)
                    + "."
                    + unseen)
            .naming("users", encrypting);
  }

  private static String unseen(long count) {
    return count == 0
        ? ""
        : " Not seen, because nobody is logged on with them: "
            + Words.counted(count, "profile")
            + ".";
  }

  private static boolean hasKeys(RegistryView registry, String sid) {
    return registry.value(hive(sid, "\\" + KEYS), "CertificateHash").isPresent();
  }

  private static RegistryKey hive(String sid, String below) {
    return new RegistryKey(RegistryHive.USERS, sid + below, RegistryBitness.BITS_64);
  }
}
