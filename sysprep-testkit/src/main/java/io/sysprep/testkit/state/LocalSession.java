package io.sysprep.testkit.state;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Sid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program that runs as a local account.
 *
 * @param name the account
 * @param elevated whether elevated
 */
record LocalSession(String name, boolean elevated) implements UserSession {

  @Override
  public CurrentUser user(Installation installation) {
    Optional<LocalUser> account = installation.accounts().account(name);
    if (account.isEmpty()) {
      throw new IllegalStateException("No account " + name + " to run as");
    }
    Sid sid = account.get().sid();
    Optional<List<Sid>> administrators = installation.accounts().members(Sid.ADMINISTRATORS);
    boolean administrator = administrators.isPresent() && administrators.get().contains(sid);
    String shown = (installation.computerName() + "\\" + name).toLowerCase(Locale.ROOT);
    return new CurrentUser(shown, sid, administrator && elevated, elevated);
  }
}
