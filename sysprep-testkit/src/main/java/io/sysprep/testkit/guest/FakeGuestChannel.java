package io.sysprep.testkit.guest;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import io.sysprep.guest.GuestChannel;
import io.sysprep.guest.GuestWords;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A channel into a fake guest. */
final class FakeGuestChannel implements GuestChannel {

  private final FakeWindows windows;
  private final ChannelTrouble trouble;
  private final GuestCommands commands;
  private final Consumer<Duration> takesTime;
  private boolean closed;

  FakeGuestChannel(
      FakeWindows windows,
      ChannelTrouble trouble,
      GuestCommands commands,
      Consumer<Duration> takesTime) {
    this.windows = windows;
    this.trouble = trouble;
    this.commands = commands;
    this.takesTime = takesTime;
  }

  @Override
  public void write(WindowsPath file, byte[] content) {
    before("write " + file);
    try {
      if (trouble.cutsInWord()) {
        windows.control().files().write(file, Arrays.copyOf(content, content.length / 2));
        throw ChannelTrouble.cutInWord();
      }
      windows.control().files().write(file, content);
    } catch (MachineException e) {
      throw failure(e);
    }
  }

  @Override
  public Optional<byte[]> read(WindowsPath file, long from, int most) {
    before("read " + file);
    Optional<InputStream> opened;
    try {
      opened = windows.view().files().open(file, from);
    } catch (MachineException e) {
      throw failure(e);
    }
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = opened.get()) {
      return answered(Optional.of(in.readNBytes(most)));
    } catch (IOException e) {
      throw new ChannelException(Kind.REFUSED, "Could not read " + file, e);
    }
  }

  @Override
  public Ended run(List<String> words, Duration limit) {
    GuestWords.requirePlain(words);
    before("run " + words.get(0));
    return answered(commands.run(words));
  }

  @Override
  public void start(List<String> words) {
    GuestWords.requirePlain(words);
    before("start " + words.get(0));
    Ended ignored = answered(commands.run(words));
  }

  @Override
  public void close() {
    closed = true;
  }

  private void before(String what) {
    if (closed) {
      throw new IllegalStateException("The channel is closed: " + what);
    }
    if (windows.power() == PowerState.OFF) {
      throw new ChannelException(Kind.REFUSED, "Could not " + what + ": no answer");
    }
    trouble.beforeCall(what);
    takesTime.accept(trouble.delay());
  }

  private <T> T answered(T answer) {
    if (trouble.cutsInWord()) {
      throw ChannelTrouble.cutInWord();
    }
    return answer;
  }

  private static ChannelException failure(MachineException e) {
    Kind kind = e.reason() == MachineException.Reason.DENIED ? Kind.DENIED : Kind.REFUSED;
    return new ChannelException(kind, Words.sentence(e), e);
  }
}
