package io.sysprep.testkit.wmi;

import io.sysprep.machine.LocalUser;
import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import java.util.List;
import java.util.Set;

/** The local accounts. */
final class UserAccount implements WmiClass {

  @Override
  public String name() {
    return "Win32_UserAccount";
  }

  @Override
  public Set<String> properties() {
    return Set.of("Name", "Domain", "SID", "LocalAccount", "Disabled", "PasswordExpires");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    String domain = computer.installation().computerName();
    return computer.installation().accounts().all().stream()
        .map(account -> row(account, domain))
        .toList();
  }

  private static WmiRow row(LocalUser account, String domain) {
    return new Row()
        .text("Name", account.name())
        .text("Domain", domain)
        .text("SID", account.sid().value())
        .flag("LocalAccount", true)
        .flag("Disabled", !account.enabled())
        .flag("PasswordExpires", account.passwordExpires())
        .done();
  }
}
