package io.sysprep.testkit.slmgr;

import io.sysprep.machine.CurrentUser;

/** What {@code whoami /user /fo csv} prints. */
public final class WhoamiText {

  private WhoamiText() {}

  /**
   * Writes the table.
   *
   * @param user the user
   * @return a header and one row
   */
  public static String csv(CurrentUser user) {
    return "\"User Name\",\"SID\"\r\n\"" + user.name() + "\",\"" + user.sid() + "\"\r\n";
  }
}
