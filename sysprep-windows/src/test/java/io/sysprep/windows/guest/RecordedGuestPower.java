package io.sysprep.windows.guest;

import io.sysprep.guest.GuestPower;

/** A hypervisor that does as it is told, and nothing to this machine. */
final class RecordedGuestPower implements GuestPower {

  private State state = State.ON;

  @Override
  public State state() {
    return state;
  }

  @Override
  public void powerOff() {
    state = State.OFF;
  }
}
