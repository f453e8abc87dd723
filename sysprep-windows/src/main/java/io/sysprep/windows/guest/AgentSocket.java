package io.sysprep.windows.guest;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The agent at the other end of a unix socket.
 *
 * <p>One client at a time is served, and a second one waits without a word; so each answer has a
 * limit. What an earlier client left unread is skipped: {@code guest-sync-delimited} answers behind
 * a byte 0xFF, which no JSON has.
 */
final class AgentSocket implements AgentTransport {

  private static final int DELIMITER = 0xFF;
  private static final Duration SYNC = Duration.ofSeconds(10);

  private final Path place;
  private final SocketChannel socket;
  private final Selector selector;
  private final ByteBuffer received = ByteBuffer.allocate(64 << 10).flip();

  private AgentSocket(Path place, SocketChannel socket, Selector selector) {
    this.place = place;
    this.socket = socket;
    this.selector = selector;
  }

  static AgentSocket open(Path place) {
    try {
      SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(place));
      socket.configureBlocking(false);
      Selector selector = Selector.open();
      socket.register(selector, SelectionKey.OP_READ);
      AgentSocket agent = new AgentSocket(place, socket, selector);
      agent.sync();
      return agent;
    } catch (IOException e) {
      throw new ChannelException(
          Kind.REFUSED, "Could not open the guest agent at " + place + ": " + e.getMessage(), e);
    }
  }

  private void sync() throws IOException {
    long deadline = System.nanoTime() + SYNC.toNanos();
    send(new byte[] {(byte) DELIMITER});
    send(line("{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":20261128}}"));
    int skipped = next(deadline);
    while (skipped != DELIMITER) {
      skipped = next(deadline);
    }
    String answer = readLine(deadline);
    if (!answer.contains("20261128")) {
      throw new IOException("it answered " + answer);
    }
  }

  @Override
  public String exchange(String json, Duration limit) {
    try {
      long deadline = System.nanoTime() + limit.toNanos();
      send(line(json));
      return readLine(deadline);
    } catch (IOException e) {
      throw new ChannelException(
          Kind.REFUSED, "Could not ask the guest agent at " + place + ": " + e.getMessage(), e);
    }
  }

  private static byte[] line(String json) {
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing of the agent's is read meanwhile: it answers when it has the whole command. */
  private void send(byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    socket.register(selector, SelectionKey.OP_WRITE);
    while (rest.hasRemaining()) {
      selector.select(SYNC.toMillis());
      if (socket.write(rest) == 0 && selector.selectedKeys().isEmpty()) {
        throw new IOException("it takes no more bytes");
      }
      selector.selectedKeys().clear();
    }
    socket.register(selector, SelectionKey.OP_READ);
  }

  private String readLine(long deadline) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = next(deadline); b != '\n'; b = next(deadline)) {
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private int next(long deadline) throws IOException {
    while (!received.hasRemaining()) {
      long millis = (deadline - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        throw new IOException("no answer in time");
      }
      selector.select(millis);
      selector.selectedKeys().clear();
      received.clear();
      int count = socket.read(received);
      received.flip();
      if (count < 0) {
        throw new IOException("it closed the socket");
      }
    }
    return received.get() & 0xFF;
  }

  @Override
  public void close() {
    try (socket;
        selector) {
      received.clear().flip();
    } catch (IOException e) {
      System.getLogger("io.sysprep.guest")
          .log(System.Logger.Level.DEBUG, "The agent's socket did not close", e);
    }
  }
}
