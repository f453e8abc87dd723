package io.sysprep.verify;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.Sid;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a machine this one and no other, at one moment.
 *
 * <p>Its text form is small and stable, in UTF-8, a name and a value on each line; lines with other
 * names are read over, so that later versions may add some:
 *
 * <pre>
 * machine identity 1
 * taken: 2026-11-22T08:30:00Z
 * computer name: WEB-42
 * machine SID: S-1-5-21-1004336348-1177238915-682003330
 * user name: WEB-42\Administrator
 * user SID: S-1-5-21-1004336348-1177238915-682003330-500
 * machine GUID: 4a5b1c1e-0d54-4b7e-9a8f-3f3a52a2a111
 * </pre>
 *
 * @param taken when it was taken, by the machine's clock
 * @param computerName the name of the machine
 * @param machineSid the machine's own SID; empty when only a domain account's SID is known
 * @param userName the user that took it, as {@code whoami /user} names it
 * @param userSid the SID of that user, as {@code whoami /user} prints it
 * @param machineGuid the value {@code MachineGuid}, which a first boot makes anew; empty when the
 *     machine has none or it is not known
 */
public record MachineIdentity(
    Instant taken,
    String computerName,
    Optional<Sid> machineSid,
    String userName,
    Sid userSid,
    Optional<String> machineGuid) {

  private static final RegistryKey CRYPTOGRAPHY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Cryptography");
  private static final String MACHINE_GUID = "MachineGuid";

  /** Refuses texts that would not stay on their line in the text form. */
  public MachineIdentity {
    Stream.concat(Stream.of(computerName, userName), machineGuid.stream())
        .filter(text -> text.chars().anyMatch(Character::isISOControl))
        .forEach(MachineIdentity::refuse);
  }

  private static void refuse(String text) {
    throw new IllegalArgumentException("A control character in '" + text.strip() + "'");
  }

  /**
   * Takes the identity of a machine.
   *
   * <p>The machine SID is that of the local accounts; in a session of a domain account the user's
   * SID is the domain's and tells nothing about the machine.
   *
   * @param view the machine
   * @return its identity now
   * @throws MachineException when a part of it could not be found out
   */
  public static MachineIdentity of(MachineView view) {
    Objects.requireNonNull(view, "view");
    CurrentUser user = view.accounts().currentUser();
    return new MachineIdentity(
        view.clock().instant(),
        view.system().computerName(),
        Optional.of(view.accounts().machineSid()),
        user.name(),
        user.sid(),
        view.registry().text(CRYPTOGRAPHY, MACHINE_GUID).map(String::strip));
  }

  /**
   * Reads an identity from its text form.
   *
   * @param text the text
   * @return the identity
   * @throws UnreadableIdentityException when it is not that form; it names the line
   */
  public static MachineIdentity parse(String text) {
    Objects.requireNonNull(text, "text");
    return IdentityText.parse("the text", text);
  }

  /**
   * Reads an identity from a file.
   *
   * @param file the file, as {@link #write(Path)} made it
   * @return the identity
   * @throws UnreadableIdentityException when there is no such file, it cannot be read, or it is not
   *     that form; it names the file and the line
   */
  public static MachineIdentity read(Path file) {
    Objects.requireNonNull(file, "file");
    return IdentityText.parse(file.toString(), IdentityFile.read(file));
  }

  /**
   * Writes the text form to a new file.
   *
   * @param file where to; must be outside the image, or the clones carry it
   * @throws UnreadableIdentityException when it cannot be written, or something is there already:
   *     the identity before is the only one of its kind and is never written over
   */
  public void write(Path file) {
    IdentityFile.write(file, text());
  }

  /** {@return the text form, with a line end after each line} */
  public String text() {
    return IdentityText.of(this);
  }

  /** {@return who issued the user's SID} */
  public AccountOrigin userOrigin() {
    return AccountOrigin.of(userSid, machineSid);
  }
}
