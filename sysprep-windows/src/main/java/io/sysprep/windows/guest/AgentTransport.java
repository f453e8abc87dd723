package io.sysprep.windows.guest;

import java.time.Duration;

/**
 * Carries one command of the QEMU guest agent and its answer.
 *
 * <p>Implemented here over a unix socket, and by callers over what has the agent in its hands:
 * libvirt's {@code virDomainQemuAgentCommand}, Proxmox' and KubeVirt's APIs.
 */
@FunctionalInterface
public interface AgentTransport extends AutoCloseable {

  /**
   * Sends a command and waits for its answer.
   *
   * @param json the command, one JSON object without a line feed
   * @param limit how long the answer may take
   * @return the answer, one JSON object
   * @throws io.sysprep.guest.ChannelException if there is none
   */
  String exchange(String json, Duration limit);

  /** Releases what it holds; nothing unless it is overridden. */
  @Override
  default void close() {}
}
