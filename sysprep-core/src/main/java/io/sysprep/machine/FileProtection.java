package io.sysprep.machine;

import io.sysprep.machine.MachineException.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose a file or folder is, whether it leads elsewhere, and who may do anything to it.
 *
 * <p>Who owns a folder may change who else may, and what is in it; Windows lets every user make
 * folders below ProgramData and Windows\Temp. So a folder that was not made by an administrator is
 * nobody's to rely on, whatever its access control list says today.
 *
 * @param owner whose it is
 * @param link whether it is a reparse point, such as a junction or a symbolic link
 * @param granted whom its access control list grants anything, Everyone where it has no list; never
 *     null, and not the owner's own rights
 */
public record FileProtection(Sid owner, boolean link, Set<Sid> granted) {

  /** Microsoft Learn, "Well-known SIDs": the service that owns the files of Windows. */
  private static final Sid TRUSTED_INSTALLER =
      new Sid("S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464");

  private static final Set<Sid> KEEPERS =
      Set.of(Sid.LOCAL_SYSTEM, Sid.ADMINISTRATORS, TRUSTED_INSTALLER);

  /** Copies the set. */
  public FileProtection {
    granted = Set.copyOf(granted);
  }

  /**
   * {@return what {@link FilesControl#createPrivateFolder} gives to what it makes: owned by
   * Administrators, and open to them and SYSTEM}
   */
  public static FileProtection forAdministrators() {
    return new FileProtection(
        Sid.ADMINISTRATORS, false, Set.of(Sid.LOCAL_SYSTEM, Sid.ADMINISTRATORS));
  }

  /**
   * Says why it is not for administrators only.
   *
   * <p>The user who asks is taken for one of them. A program of the same user that is not elevated
   * is kept out by User Account Control only, which is no security boundary (Microsoft Security
   * Servicing Criteria for Windows).
   *
   * @param user the user who asks, {@link CurrentUser#sid()}
   * @return the reason, as a clause with "it"; empty when there is none
   */
  public Optional<String> objection(Sid user) {
    if (link) {
      return Optional.of("it is a link, which may lead elsewhere");
    }
    if (!isKeeper(owner, user)) {
      return Optional.of("it belongs to " + owner);
    }
    Set<String> strangers = new TreeSet<>();
    granted.stream().filter(sid -> !isKeeper(sid, user)).map(Sid::value).forEach(strangers::add);
    return strangers.isEmpty()
        ? Optional.empty()
        : Optional.of("it is open to " + String.join(", ", strangers));
  }

  /**
   * Refuses what is not for administrators only.
   *
   * @param path what is so protected
   * @param user the user who asks, {@link CurrentUser#sid()}
   * @throws MachineException with path and reason
   */
  public void requirePrivate(WindowsPath path, Sid user) {
    objection(user)
        .ifPresent(
            why -> {
              throw new MachineException(
                  Reason.FAILED, "keep for administrators", path + " (" + why + ")");
            });
  }

  private static boolean isKeeper(Sid sid, Sid user) {
    return KEEPERS.contains(sid) || sid.equals(user);
  }
}
