package io.sysprep.windows.guest;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.GuestChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Opens channels over SSH and SFTP, as OpenSSH for Windows serves them.
 *
 * <p>The guest's key is always checked, and a key of the controller logs on: there is no way to say
 * a password or to trust whomever.
 *
 * <pre>{@code
 * GuestAccess access =
 *     SshAccess.to("192.0.2.7").as("Administrator").withKey(Path.of("id_ed25519")).knownBy(Path.of("known_hosts"));
 * }</pre>
 */
public final class SshAccess implements GuestAccess {

  private static final int TIMEOUT_MILLIS = 15_000;

  private final String host;
  private final int port;
  private final String user;
  private final Optional<Path> key;
  private final Optional<Path> knownHosts;
  private final String driveFolder;

  private SshAccess(
      String host,
      int port,
      String user,
      Optional<Path> key,
      Optional<Path> knownHosts,
      String driveFolder) {
    this.host = Objects.requireNonNull(host, "host");
    this.port = port;
    this.user = Objects.requireNonNull(user, "user");
    this.key = key;
    this.knownHosts = knownHosts;
    this.driveFolder = driveFolder;
  }

  /** {@return access to port 22 of a host, as Administrator; a key and known hosts must follow} */
  public static SshAccess to(String host) {
    return new SshAccess(host, 22, "Administrator", Optional.empty(), Optional.empty(), "/");
  }

  /** {@return the same, at another port} */
  public SshAccess at(int otherPort) {
    return new SshAccess(host, otherPort, user, key, knownHosts, driveFolder);
  }

  /** {@return the same, as another user, who must be an administrator} */
  public SshAccess as(String otherUser) {
    return new SshAccess(host, port, otherUser, key, knownHosts, driveFolder);
  }

  /** {@return the same, with a private key that has no passphrase} */
  public SshAccess withKey(Path privateKey) {
    return new SshAccess(host, port, user, Optional.of(privateKey), knownHosts, driveFolder);
  }

  /** {@return the same, with a file of known hosts in OpenSSH's form, which must hold the guest} */
  public SshAccess knownBy(Path file) {
    return new SshAccess(host, port, user, key, Optional.of(file), driveFolder);
  }

  /**
   * Says below which folder the server shows drives.
   *
   * @param folder ends with a slash; {@code /} for OpenSSH of Windows, where a path is {@code
   *     /C:/Windows}, {@code /cygdrive/} and the like elsewhere
   * @return the same, with that folder
   */
  public SshAccess withDrivesBelow(String folder) {
    return new SshAccess(host, port, user, key, knownHosts, folder);
  }

  @Override
  public GuestChannel open() {
    try {
      JSch jsch = new JSch();
      jsch.addIdentity(required(key, "a private key: withKey(...)"));
      jsch.setKnownHosts(required(knownHosts, "a file of known hosts: knownBy(...)"));
      Session session = jsch.getSession(user, host, port);
      session.setConfig("StrictHostKeyChecking", "yes");
      session.setConfig("PreferredAuthentications", "publickey");
      session.connect(TIMEOUT_MILLIS);
      return new SshChannel(session, driveFolder);
    } catch (JSchException e) {
      throw failure(e);
    }
  }

  private static String required(Optional<Path> path, String what) {
    Path file = path.orElseThrow(() -> new ChannelException(Kind.DENIED, "SSH needs " + what));
    if (!Files.isReadable(file)) {
      throw new ChannelException(
          Kind.DENIED, "SSH needs " + what + ", and cannot read the file " + file);
    }
    return file.toString();
  }

  /** A key that is wrong on either side is wrong the next time as well. */
  private ChannelException failure(JSchException e) {
    String text = String.valueOf(e.getMessage());
    boolean denied =
        text.contains("HostKey") || text.contains("Auth") || text.contains("invalid privatekey");
    return new ChannelException(
        denied ? Kind.DENIED : Kind.REFUSED,
        "Could not log on to " + user + "@" + host + ":" + port + ": " + text,
        e);
  }
}
