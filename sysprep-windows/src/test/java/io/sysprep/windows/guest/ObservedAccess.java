package io.sysprep.windows.guest;

import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way in that remembers what was sent through it. */
final class ObservedAccess implements GuestAccess {

  private final GuestAccess access;
  private final Map<String, byte[]> sent = new HashMap<>();
  private long bytes;

  ObservedAccess(GuestAccess access) {
    this.access = access;
  }

  /** How many bytes of files were sent. */
  long bytes() {
    return bytes;
  }

  /** The last file of a name that was sent. */
  byte[] sent(String name) {
    return Optional.ofNullable(sent.get(name)).orElseThrow();
  }

  @Override
  public GuestChannel open() {
    return new ObservedChannel(access.open());
  }

  private final class ObservedChannel implements GuestChannel {
    private final GuestChannel channel;

    private ObservedChannel(GuestChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(WindowsPath file, byte[] content) {
      channel.write(file, content);
      bytes += content.length;
      sent.put(file.fileName(), content);
    }

    @Override
    public Optional<byte[]> read(WindowsPath file, long from, int most) {
      return channel.read(file, from, most);
    }

    @Override
    public Ended run(List<String> words, Duration limit) {
      return channel.run(words, limit);
    }

    @Override
    public void start(List<String> words) {
      channel.start(words);
    }

    @Override
    public void close() {
      channel.close();
    }
  }
}
