package io.sysprep.windows.guest;

import io.sysprep.guest.GuestAccess;
import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way in that remembers what was sent through it. */
final class ObservedAccess implements GuestAccess {

  private final GuestAccess access;
  private final Map<String, byte[]> sent = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private long bytes;

  ObservedAccess(GuestAccess access) {
    this.access = access;
  }

  /** How many bytes of files were sent. */
  long bytes() {
    return bytes;
  }

  /** The words of all commands that were run. */
  List<String> words() {
    return words;
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
    public Ended run(List<String> command, Duration limit) {
      words.addAll(command);
      return channel.run(command, limit);
    }

    @Override
    public void start(List<String> command) {
      words.addAll(command);
      channel.start(command);
    }

    @Override
    public void close() {
      channel.close();
    }
  }
}
