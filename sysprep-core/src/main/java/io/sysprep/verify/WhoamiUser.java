package io.sysprep.verify;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsError;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What {@code whoami /user} prints: the current user and the user's SID.
 *
 * <p>Every form is read: the table, {@code /fo csv}, {@code /fo list}, each with its headers or
 * with {@code /nh}, in any language. Headers decide nothing; the SID does, which is ASCII in every
 * code page.
 *
 * @param name the user with its domain or machine, such as {@code web-42\administrator}
 * @param sid the user's SID; in a session of a domain account the domain issued it, not the machine
 */
public record WhoamiUser(String name, Sid sid) {

  private static final String COMMAND = "whoami.exe /user /fo csv";

  /**
   * Reads the output as text.
   *
   * @param output the output
   * @return the user
   * @throws UnreadableIdentityException when there is no user with a SID in it
   */
  public static WhoamiUser parse(String output) {
    return WhoamiText.parse(output);
  }

  /**
   * Reads the output as bytes.
   *
   * @param output the output; UTF-8 and UTF-16 with a byte order mark are known by that
   * @param charset the console's code page for all else, such as {@code IBM850}; it matters for
   *     names only
   * @return the user
   * @throws UnreadableIdentityException when there is no user with a SID in it
   */
  public static WhoamiUser parse(byte[] output, Charset charset) {
    return WhoamiText.parse(ConsoleText.decode(output, charset));
  }

  /**
   * Runs {@code whoami /user /fo csv} on a machine.
   *
   * @param view the machine
   * @param deadline how long it may take
   * @return the user
   * @throws MachineException when it could not be run or failed
   * @throws UnreadableIdentityException when there is no user with a SID in its output
   */
  public static WhoamiUser of(MachineView view, Duration deadline) {
    CommandOutput printed = view.commands().run(ReadOnlyCommand.WHOAMI_USER, deadline);
    if (printed.exitCode() != 0) {
      throw new MachineException(
          MachineException.Reason.FAILED,
          "run",
          COMMAND,
          new WindowsError(printed.exitCode(), "exit code"));
    }
    Charset charset = ConsoleText.charset(view.system().oemCodePage());
    return parse(printed.output().toByteArray(), charset);
  }

  /**
   * Gives the SID of the machine that issued this user's.
   *
   * @param computerName the name of the machine that whoami ran on
   * @return the machine SID; empty when the account is a domain's or a well-known one
   */
  public Optional<Sid> machineSid(String computerName) {
    int separator = name.indexOf('\\');
    boolean local = separator > 0 && name.substring(0, separator).equalsIgnoreCase(computerName);
    return local ? sid.issuer() : Optional.empty();
  }

  /**
   * Makes an identity of it, for those who can only run a command on the machine.
   *
   * @param computerName the name of the machine that whoami ran on
   * @param taken when it ran
   * @return the identity, without a machine GUID, and without a machine SID where the account is
   *     not local
   */
  public MachineIdentity identity(String computerName, Instant taken) {
    return new MachineIdentity(
        taken, computerName, machineSid(computerName), name, sid, Optional.empty());
  }
}
