package io.sysprep.machine;

import java.util.List;
import java.util.Optional;

/**
 * Reads the current user, local accounts and local groups.
 *
 * <p>Groups are named by SID, because their names are localized. Each method throws {@link
 * MachineException} when access is denied or reading fails.
 */
public interface AccountsView {

  /** {@return the user this program runs as} */
  CurrentUser currentUser();

  /** {@return the machine's own SID ({@code S-1-5-21-a-b-c}), of which local accounts are made} */
  Sid machineSid();

  /**
   * Finds a local account by name.
   *
   * @param name the name, without regard to case
   * @return the account; empty when there is none of that name
   */
  Optional<LocalUser> account(String name);

  /**
   * Lists who is in a local group.
   *
   * @param group the group's SID, such as {@link Sid#ADMINISTRATORS}
   * @return the SIDs of the members; empty when there is no such group
   */
  Optional<List<Sid>> membersOf(Sid group);
}
