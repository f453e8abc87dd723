package io.sysprep.guest;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks a guest over channels that break: opens another one, until its patience is over. */
final class GuestLink implements AutoCloseable {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final GuestAccess access;
  private final ControllerClock clock;
  private Optional<GuestChannel> open = Optional.empty();

  GuestLink(GuestAccess access, ControllerClock clock) {
    this.access = access;
    this.clock = clock;
  }

  void tell(Duration patience, Consumer<GuestChannel> message) throws InterruptedException {
    ask(
        patience,
        channel -> {
          message.accept(channel);
          return true;
        });
  }

  /**
   * Asks until there is an answer.
   *
   * @throws ChannelException the last one, when the patience is over; at once when it was DENIED
   */
  <T> T ask(Duration patience, Function<GuestChannel, T> question) throws InterruptedException {
    Duration end = clock.elapsed().plus(patience);
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return question.apply(channel());
      } catch (ChannelException e) {
        giveUpUnlessWorthAnotherTry(e);
        if (clock.elapsed().compareTo(end) >= 0) {
          throw e;
        }
      }
      clock.pause(pause);
      pause = longer(pause);
    }
  }

  void pause(Duration duration) throws InterruptedException {
    clock.pause(duration);
  }

  private GuestChannel channel() {
    GuestChannel channel = open.orElseGet(access::open);
    open = Optional.of(channel);
    return channel;
  }

  private void giveUpUnlessWorthAnotherTry(ChannelException e) {
    if (e.kind() != ChannelException.Kind.SHARING) {
      close();
    }
    if (e.kind() == ChannelException.Kind.DENIED) {
      throw e;
    }
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  @Override
  public void close() {
    open.ifPresent(GuestChannel::close);
    open = Optional.empty();
  }
}
