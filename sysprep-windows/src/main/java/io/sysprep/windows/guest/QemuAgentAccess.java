package io.sysprep.windows.guest;

import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.GuestChannel;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Opens channels through the QEMU guest agent.
 *
 * <p>The agent works as LocalSystem in the guest, which Sysprep must not; {@code RemoteSysprep}
 * therefore starts its work as a task of an administrator. The host must let the agent run commands
 * and touch files: some distributions switch {@code guest-exec} and {@code guest-file-*} off, and a
 * channel says which is missing.
 */
public final class QemuAgentAccess implements GuestAccess {

  /** What of a file goes with one command: in base64 below what the APIs of hypervisors carry. */
  private static final int CHUNK = 32 << 10;

  private final Supplier<AgentTransport> transport;
  private final int chunk;

  private QemuAgentAccess(Supplier<AgentTransport> transport, int chunk) {
    this.transport = transport;
    this.chunk = chunk;
  }

  /**
   * Takes the agent's socket on this host.
   *
   * @param socket the unix socket that QEMU connects with the agent's port
   * @return access through it
   */
  public static QemuAgentAccess at(Path socket) {
    return new QemuAgentAccess(() -> AgentSocket.open(socket), CHUNK);
  }

  /**
   * Takes any other way to the agent.
   *
   * @param transport opens the way, anew for each channel
   * @return access through it
   */
  public static QemuAgentAccess over(Supplier<AgentTransport> transport) {
    return new QemuAgentAccess(transport, CHUNK);
  }

  /**
   * Sets how much of a file goes with one command.
   *
   * @param bytes before they become a third more in base64; 1 to 16 MiB
   * @return the same, with that size
   * @throws IllegalArgumentException if it is outside
   */
  public QemuAgentAccess inChunksOf(int bytes) {
    if (bytes < 1 || bytes > 16 << 20) {
      throw new IllegalArgumentException("Not a size of chunks between 1 and 16 MiB: " + bytes);
    }
    return new QemuAgentAccess(transport, bytes);
  }

  @Override
  public GuestChannel open() {
    QemuAgentChannel channel = new QemuAgentChannel(new AgentCommands(transport.get()), chunk);
    channel.requireCommands();
    return channel;
  }
}
