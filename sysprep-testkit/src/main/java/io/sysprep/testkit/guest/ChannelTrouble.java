package io.sysprep.testkit.guest;

import io.sysprep.guest.ChannelException;
import io.sysprep.guest.ChannelException.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What goes wrong with the channels of a fake guest, planned by the number of a call. */
public final class ChannelTrouble {

  private final Map<Integer, Kind> failing = new HashMap<>();
  private final Map<Integer, Duration> slow = new HashMap<>();
  private Optional<String> denial = Optional.empty();
  private int cutInWord;
  private int calls;
  private int refusedOpens;
  private int cutAt = Integer.MAX_VALUE;
  private int opensUntilBack = Integer.MAX_VALUE;

  ChannelTrouble() {}

  /**
   * Lets one call fail.
   *
   * @param number the call, from one, counted over all channels of the guest
   * @param kind what follows from it
   * @return this
   */
  public synchronized ChannelTrouble failAtCall(int number, Kind kind) {
    failing.put(number, kind);
    return this;
  }

  /**
   * Lets the channel die at a call, and no other be opened.
   *
   * @param number the call, from one
   * @return this
   */
  public synchronized ChannelTrouble cutAtCall(int number) {
    cutAt = number;
    return this;
  }

  /**
   * Lets channels be opened again after some tries.
   *
   * @param opens how many tries are refused
   * @return this
   */
  public synchronized ChannelTrouble comesBackAfter(int opens) {
    opensUntilBack = opens;
    return this;
  }

  /**
   * Lets a call happen in the guest and its answer be lost; a file that it writes is cut in a word.
   *
   * @param number the call, from one
   * @return this
   */
  public synchronized ChannelTrouble cutInWordAtCall(int number) {
    cutInWord = number;
    return this;
  }

  /**
   * Lets a call take its time.
   *
   * @param number the call, from one
   * @param duration how long it takes
   * @return this
   */
  public synchronized ChannelTrouble slowAtCall(int number, Duration duration) {
    slow.put(number, duration);
    return this;
  }

  /**
   * Lets no channel be opened, as for a wrong key or user.
   *
   * @param why what the way in says
   * @return this
   */
  public synchronized ChannelTrouble deniesEverybody(String why) {
    denial = Optional.of(why);
    return this;
  }

  /** {@return how many calls there were, over all channels} */
  public synchronized int calls() {
    return calls;
  }

  synchronized void beforeOpen() {
    denial.ifPresent(
        why -> {
          throw new ChannelException(Kind.DENIED, why);
        });
    if (calls >= cutAt) {
      refusedOpens++;
      if (refusedOpens > opensUntilBack) {
        cutAt = Integer.MAX_VALUE;
      } else {
        throw new ChannelException(Kind.REFUSED, "Could not open a channel: connection refused");
      }
    }
  }

  /** How long the call takes that was just begun. */
  synchronized Duration delay() {
    return slow.getOrDefault(calls, Duration.ZERO);
  }

  synchronized boolean cutsInWord() {
    return calls == cutInWord;
  }

  static ChannelException cutInWord() {
    return new ChannelException(Kind.REFUSED, "The channel was cut in the middle of a word");
  }

  synchronized void beforeCall(String what) {
    calls++;
    if (calls >= cutAt) {
      throw new ChannelException(Kind.REFUSED, "Could not " + what + ": the channel is dead");
    }
    Kind kind = failing.get(calls);
    if (kind != null) {
      throw new ChannelException(kind, "Could not " + what + ": " + kind);
    }
  }
}
