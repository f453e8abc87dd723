package io.sysprep.testkit.state;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Sid;
import java.util.Locale;

/** Who the program under test runs as. */
@FunctionalInterface
public interface UserSession {

  /**
   * Describes the user.
   *
   * @param installation the Windows that it runs on
   * @return the user now
   */
  CurrentUser user(Installation installation);

  /**
   * Runs as a local account.
   *
   * @param name the account
   * @param elevated whether elevated
   * @return the session
   */
  static UserSession local(String name, boolean elevated) {
    return installation -> localUser(installation, name, elevated);
  }

  /**
   * Runs as somebody who is no local account.
   *
   * @param user who
   * @return the session
   */
  static UserSession of(CurrentUser user) {
    return installation -> user;
  }

  private static CurrentUser localUser(Installation installation, String name, boolean elevated) {
    LocalUser account =
        installation
            .accounts()
            .account(name)
            .orElseThrow(() -> new IllegalStateException("No account " + name + " to run as"));
    boolean administrator =
        installation
            .accounts()
            .members(Sid.ADMINISTRATORS)
            .filter(members -> members.contains(account.sid()))
            .isPresent();
    String shown = (installation.computerName() + "\\" + name).toLowerCase(Locale.ROOT);
    return new CurrentUser(shown, account.sid(), administrator && elevated, elevated);
  }
}
