package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.contract.GuestChannelContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of channels on a real OpenSSH server, with keys of its own, on this machine only.
 */
class SshChannelTest implements GuestChannelContract {

  @TempDir private Path folder;
  private RunningServer sshd;
  private int port;

  @BeforeEach
  void startServer() throws IOException, InterruptedException {
    Path program = RunningServer.installed("sshd");
    port = freePort();
    makeKey("host");
    makeKey("user");
    makeKey("stranger");
    Files.createDirectories(Path.of("/run/sshd"));
    Files.createDirectories(folder.resolve("drives/C:/contract"));
    Files.copy(folder.resolve("user.pub"), folder.resolve("authorized"));
    writeKnownHosts("known", "host.pub");
    writeKnownHosts("unknown", "stranger.pub");
    Path config = Files.writeString(folder.resolve("config"), config());
    List<String> command = List.of(program.toString(), "-D", "-e", "-f", config.toString());
    sshd = RunningServer.start(folder, command, this::isListening);
  }

  private String config() {
    return """
        Port %d
        ListenAddress 127.0.0.1
        HostKey %s
        AuthorizedKeysFile %s
        PidFile none
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        Subsystem sftp internal-sftp
        """
        .formatted(port, folder.resolve("host"), folder.resolve("authorized"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private void makeKey(String name) throws IOException, InterruptedException {
    Process keygen =
        new ProcessBuilder(
                "ssh-keygen",
                "-q",
                "-t",
                "ed25519",
                "-N",
                "",
                "-f",
                folder.resolve(name).toString())
            .inheritIO()
            .start();
    assertThat(keygen.waitFor()).isZero();
  }

  private void writeKnownHosts(String name, String key) throws IOException {
    String text = Files.readString(folder.resolve(key));
    Files.writeString(folder.resolve(name), "[127.0.0.1]:" + port + " " + text);
  }

  @AfterEach
  void endServer() {
    if (sshd != null) {
      sshd.close();
    }
  }

  private SshAccess access() {
    return SshAccess.to("127.0.0.1")
        .at(port)
        .as(System.getProperty("user.name"))
        .withKey(folder.resolve("user"))
        .knownBy(folder.resolve("known"))
        .withDrivesBelow(folder.resolve("drives") + "/");
  }

  @Override
  public GuestChannel channel() {
    return access().open();
  }

  @Override
  public WindowsPath folder() {
    return WindowsPath.of("C:\\contract");
  }

  @Override
  public List<String> failing() {
    try {
      Path script = Files.writeString(folder.resolve("failing"), "#!/bin/sh\nexit 3\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return List.of(script.toString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void hostWithAnotherKeyIsDeniedAndNotAskedAgain() {
    assertDenied(access().knownBy(folder.resolve("unknown")));
  }

  @Test
  void keyThatTheHostDoesNotKnowIsDenied() {
    assertDenied(access().withKey(folder.resolve("stranger")));
  }

  @Test
  void hostThatDoesNotListenIsRefusedAndMayBeAskedAgain() {
    sshd.close();
    assertThatThrownBy(() -> access().open())
        .isInstanceOfSatisfying(
            ChannelException.class,
            e -> assertThat(e.kind()).isEqualTo(ChannelException.Kind.REFUSED))
        .hasMessageStartingWith("Could not log on to ");
  }

  @Test
  void accessWithoutKeyOrKnownHostsIsDenied() {
    assertThatThrownBy(() -> SshAccess.to("127.0.0.1").open())
        .hasMessage("SSH needs a private key: withKey(...)");
  }

  private static void assertDenied(SshAccess access) {
    assertThatThrownBy(access::open)
        .isInstanceOfSatisfying(
            ChannelException.class,
            e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(ChannelException.Kind.DENIED));
  }
}
