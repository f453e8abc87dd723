package io.sysprep.guest;

/**
 * The hypervisor's word on a guest; the caller's to implement.
 *
 * <p>A guest that does not answer may be off or only deaf. Without somebody to ask, the end of a
 * run is never told to be a power-off.
 */
public interface GuestPower {

  /** Whether a guest has power. */
  enum State {
    /** It runs. */
    ON,
    /** It is off. */
    OFF,
    /** Nobody can tell, which is not OFF. */
    UNKNOWN
  }

  /** {@return whether the guest has power now; never throws for what it cannot find out} */
  State state();

  /** Asks for an orderly end of the guest, as its power button does, and does not wait for it. */
  void powerOff();

  /** {@return the word of nobody: always {@link State#UNKNOWN}, and nothing is powered off} */
  static GuestPower unknown() {
    return new GuestPower() {
      @Override
      public State state() {
        return State.UNKNOWN;
      }

      @Override
      public void powerOff() {}
    };
  }
}
