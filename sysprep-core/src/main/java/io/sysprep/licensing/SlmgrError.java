package io.sysprep.licensing;

import java.util.Optional;

/**
 * An error that slmgr.vbs printed.
 *
 * @param kind what sort of error it is, as far as a known text or the form of the line tells
 * @param code the code as printed, {@code 0x} and eight upper-case hex digits or a decimal number;
 *     empty where the script prints none
 * @param message the line as printed, without line breaks; product keys in it are masked
 */
public record SlmgrError(Kind kind, Optional<String> code, String message) {

  /** The code that stands between a rearm and the restart after it. */
  public static final String REARM_PENDING = "0xC004D302";

  /** The sorts of errors that the script tells apart. */
  public enum Kind {
    /** An error with a code, of the licensing service or of the script's environment. */
    CODE,
    /** The script could not reach WMI or the registry, here or on another machine. */
    CONNECTION,
    /** No product has a key, or none of those asked for; the script's exit code is then 0. */
    PRODUCT_KEY_NOT_FOUND,
    /** No product was found. */
    PRODUCT_NOT_FOUND,
    /** No product has the activation id asked for. */
    ACTIVATION_ID_NOT_FOUND,
    /** An activation was tried and failed. */
    ACTIVATION_FAILED,
    /** Windows was found not genuine. */
    NON_GENUINE,
    /** A value the script was given or read is not valid. */
    INVALID_DATA,
    /** The other machine's licensing service is of another version. */
    REMOTE_VERSION_MISMATCH,
    /** The command cannot be run against another machine. */
    REMOTE_NOT_SUPPORTED,
    /** The script was called wrongly and printed how to call it. */
    USAGE,
    /** Any other error without a code. */
    OTHER
  }

  /**
   * Tells whether the error says that a rearm waits for the restart that completes it.
   *
   * @return whether the code is {@code 0xC004D302}
   */
  public boolean isRearmPending() {
    return code.filter(REARM_PENDING::equals).isPresent();
  }
}
