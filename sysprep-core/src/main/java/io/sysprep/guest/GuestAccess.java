package io.sysprep.guest;

/**
 * Opens channels into one guest, a new one each time.
 *
 * <p>Generalizing takes the network, the accounts or the agent of a guest away and brings them
 * back, so a channel that failed says nothing of the guest.
 */
@FunctionalInterface
public interface GuestAccess {

  /**
   * Opens a channel.
   *
   * @return the channel, to be closed by the caller
   * @throws ChannelException if the guest cannot be reached now, or does not let us in
   */
  GuestChannel open();
}
