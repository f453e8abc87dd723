package io.sysprep.testkit.state;

import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Sid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Local accounts and groups, and the machine's own SID, which all accounts share. */
public final class Accounts {

  private static final int FIRST_CREATED = 1000;

  private final Map<String, LocalUser> accounts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<Sid, List<Sid>> groups = new LinkedHashMap<>();
  private Sid machineSid;

  Accounts(Sid machineSid) {
    this.machineSid = machineSid;
  }

  Accounts copy() {
    Accounts copy = new Accounts(machineSid);
    copy.accounts.putAll(accounts);
    for (Map.Entry<Sid, List<Sid>> group : groups.entrySet()) {
      copy.groups.put(group.getKey(), new ArrayList<>(group.getValue()));
    }
    return copy;
  }

  /** {@return the machine's SID} */
  public Sid machineSid() {
    return machineSid;
  }

  /** {@return all accounts, by name} */
  public Collection<LocalUser> all() {
    return List.copyOf(accounts.values());
  }

  /**
   * Finds an account.
   *
   * @param name its name
   * @return the account; empty when there is none
   */
  public Optional<LocalUser> account(String name) {
    return Optional.ofNullable(accounts.get(name));
  }

  /**
   * Adds an account, or puts another in its place.
   *
   * @param account the account
   */
  public void put(LocalUser account) {
    accounts.put(account.name(), account);
  }

  /**
   * Creates an account with the next free relative identifier.
   *
   * @param name its name
   * @param passwordExpires whether its password runs out
   * @return the account
   */
  public LocalUser create(String name, boolean passwordExpires) {
    Sid sid = machineSid.account(nextRelativeId());
    LocalUser account = new LocalUser(name, sid, true, passwordExpires);
    put(account);
    return account;
  }

  /**
   * Removes an account, also from all groups.
   *
   * @param name its name
   */
  public void remove(String name) {
    account(name).ifPresent(gone -> groups.values().forEach(list -> list.remove(gone.sid())));
    accounts.remove(name);
  }

  /**
   * Lists the members of a group.
   *
   * @param group the group's SID
   * @return the members; empty when there is no such group
   */
  public Optional<List<Sid>> members(Sid group) {
    List<Sid> members = groups.get(group);
    return members == null ? Optional.empty() : Optional.of(List.copyOf(members));
  }

  /**
   * Makes a group without members.
   *
   * @param group the group's SID
   */
  public void createGroup(Sid group) {
    groups.putIfAbsent(group, new ArrayList<>());
  }

  /**
   * Puts somebody into a group.
   *
   * @param group the group's SID
   * @param member who
   */
  public void join(Sid group, Sid member) {
    createGroup(group);
    List<Sid> members = groups.getOrDefault(group, List.of());
    if (!members.contains(member)) {
      members.add(member);
    }
  }

  /**
   * Takes somebody out of a group.
   *
   * @param group the group's SID
   * @param member who
   */
  public void leave(Sid group, Sid member) {
    Optional.ofNullable(groups.get(group)).ifPresent(members -> members.remove(member));
  }

  /**
   * Gives the machine another SID, and with it every account.
   *
   * @param newSid the machine's new SID
   */
  public void changeMachineSid(Sid newSid) {
    Sid old = machineSid;
    machineSid = newSid;
    accounts.replaceAll((name, account) -> rebased(account, old, newSid));
    groups.values().forEach(members -> members.replaceAll(sid -> rebased(sid, old, newSid)));
  }

  private static LocalUser rebased(LocalUser account, Sid old, Sid newSid) {
    Sid sid = rebased(account.sid(), old, newSid);
    return new LocalUser(account.name(), sid, account.enabled(), account.passwordExpires());
  }

  private static Sid rebased(Sid sid, Sid old, Sid newSid) {
    boolean own = sid.issuer().filter(old::equals).isPresent() && !sid.equals(old);
    return own ? newSid.account(relativeId(sid)) : sid;
  }

  private long nextRelativeId() {
    long highest =
        accounts.values().stream().mapToLong(account -> relativeId(account.sid())).max().orElse(0);
    return Math.max(FIRST_CREATED, highest + 1);
  }

  private static long relativeId(Sid sid) {
    return Long.parseLong(sid.value().substring(sid.value().lastIndexOf('-') + 1));
  }
}
