package io.sysprep.testkit.state;

import io.sysprep.machine.CurrentUser;

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
    return new LocalSession(name, elevated);
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
}
