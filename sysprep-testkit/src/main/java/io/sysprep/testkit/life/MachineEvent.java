package io.sysprep.testkit.life;

import java.time.Instant;

/**
 * Something that happened on a fake machine by itself, not by the caller's hand.
 *
 * @param time when, on the machine's clock
 * @param kind what happened
 * @param detail on what, or with what result; empty when there is no more to say
 */
public record MachineEvent(Instant time, Kind kind, String detail) {

  /** What can happen. */
  public enum Kind {
    /** The machine was powered on. */
    POWERED_ON,
    /** The machine went off. */
    POWERED_OFF,
    /** Windows is ready for use. */
    READY,
    /** A program was started; the detail is its command line. */
    PROGRAM_STARTED,
    /** A program ended; the detail is its name and exit code. */
    PROGRAM_ENDED,
    /** A dialog waits for somebody; the detail is what it says. */
    DIALOG_SHOWN,
    /** Sysprep or Setup came to a stage; the detail is its name. */
    STAGE_REACHED,
    /** The image state changed; the detail is the new state. */
    IMAGE_STATE_CHANGED,
    /** One rearm was used up; the detail is how many are left. */
    REARMED,
    /** The machine got another SID; the detail is the new one. */
    SID_CHANGED,
    /** The computer got another name; the detail is the new one. */
    COMPUTER_RENAMED,
    /** Setup ran a command of the answer file or SetupComplete.cmd; the detail is its line. */
    COMMAND_RUN,
    /** The password of the built-in Administrator was deleted. */
    ADMINISTRATOR_PASSWORD_DELETED
  }
}
