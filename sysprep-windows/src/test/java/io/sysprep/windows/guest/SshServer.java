package io.sysprep.windows.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An OpenSSH server of this machine, with keys and a port of its own, on 127.0.0.1 only. */
final class SshServer implements AutoCloseable {

  private final Path folder;
  private final int port;
  private final RunningServer server;

  private SshServer(Path folder, int port, RunningServer server) {
    this.folder = folder;
    this.port = port;
    this.server = server;
  }

  /** Starts it in a folder, where its keys are then; further lines of its configuration follow. */
  static SshServer start(Path folder, String... further) throws IOException, InterruptedException {
    Path program = RunningServer.installed("sshd");
    int port = freePort();
    for (String key : List.of("host", "user", "stranger")) {
      makeKey(folder.resolve(key));
    }
    Files.createDirectories(Path.of("/run/sshd"));
    Files.copy(folder.resolve("user.pub"), folder.resolve("authorized"));
    writeKnownHosts(folder, port, "known", "host.pub");
    writeKnownHosts(folder, port, "unknown", "stranger.pub");
    Path config = folder.resolve("config");
    Files.writeString(config, config(folder, port) + String.join("\n", further) + "\n");
    List<String> command = List.of(program.toString(), "-D", "-e", "-f", config.toString());
    return new SshServer(
        folder, port, RunningServer.start(folder, command, () -> isListening(port)));
  }

  private static String config(Path folder, int port) {
    return """
        Port %d
        ListenAddress 127.0.0.1
        HostKey %s
        AuthorizedKeysFile %s
        PidFile none
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        Subsystem sftp /usr/lib/openssh/sftp-server
        """
        .formatted(port, folder.resolve("host"), folder.resolve("authorized"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void makeKey(Path file) throws IOException, InterruptedException {
    Process keygen =
        new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString())
            .inheritIO()
            .start();
    assertThat(keygen.waitFor()).isZero();
  }

  private static void writeKnownHosts(Path folder, int port, String name, String key)
      throws IOException {
    String text = Files.readString(folder.resolve(key));
    Files.writeString(folder.resolve(name), "[127.0.0.1]:" + port + " " + text);
  }

  /** The way in of who has the right keys, with the drives below a folder. */
  SshAccess access(Path drives) {
    return SshAccess.to("127.0.0.1")
        .at(port)
        .as(System.getProperty("user.name"))
        .withKey(folder.resolve("user"))
        .knownBy(folder.resolve("known"))
        .withDrivesBelow(drives + "/");
  }

  /** Its sessions, each a process of its own, and what they have started. */
  Stream<ProcessHandle> sessions() {
    return server.handle().descendants();
  }

  ProcessHandle handle() {
    return server.handle();
  }

  @Override
  public void close() {
    server.close();
  }
}
