package io.sysprep.diagnose.rules;

/** What a line that is no failure says about a run. */
public enum MarkerKind {
  /** The rule above and below the start of a run. */
  BANNER,
  /** A run begins. */
  RUN_START,
  /** Another program started sysprep.exe. */
  LAUNCHED,
  /** Sysprep opened its log. */
  LOG_OPENED,
  /** Sysprep closes its log, after success as after failure. */
  LOG_CLOSED,
  /** An option of the command line was understood. */
  OPTION,
  /** The mode, such as vm, was given. */
  MODE,
  /** The window in which a person chooses was shown. */
  DIALOG,
  /** Validation of a phase begins. */
  PREVALIDATION,
  /** The actions of a phase were loaded. */
  SESSION,
  /** The validators of a phase run. */
  VALIDATION_SWEEP,
  /** The providers of a phase run and change the machine. */
  EXECUTION_SWEEP,
  /** A provider was found in the registry; the place {@code key} tells the phase. */
  REGISTRY_PROVIDER,
  /** A provider starts. */
  PROVIDER_START,
  /** A provider ended well. */
  PROVIDER_END,
  /** A provider failed. */
  PROVIDER_FAILURE,
  /** The component whose actions come next. */
  COMPONENT,
  /** One component of the list that tells the order. */
  COMPONENT_ORDER,
  /** How far device installation is. */
  PROGRESS,
  /** Sysprep wrote the file that proves success. */
  TAG_CREATED,
  /** Sysprep asked Windows to shut down or restart. */
  SHUTDOWN,
  /** Sysprep gives up because a provider failed. */
  HALTED,
  /** Sysprep gives up because the command line is not understood. */
  FAILED_PARSING,
  /** Sysprep gives up before it changed anything. */
  FAILED_VALIDATION,
  /** Sysprep gives up half way. */
  FAILED_EXECUTION,
  /** Setup begins on the first boot. */
  BOOT_START,
  /** A stage of the first boot begins; the detail names it. */
  BOOT_STAGE,
  /** A pass of the answer file begins; the place {@code pass} names it. */
  PASS,
  /** A stage of the first boot went well. */
  STAGE_SUCCESS,
  /** The first boot reached an end that counts as success. */
  BOOT_SUCCESS,
  /**
   * A program of the first boot ended with the place {@code code}; with {@code END} in the detail,
   * the boot ended with it.
   */
  PROGRAM_EXIT,
  /** A command of the answer file was run; the place {@code command} tells it. */
  COMMAND,
  /** The command ended with the place {@code code}. */
  COMMAND_EXIT,
  /** What runs the commands ended with the place {@code code}. */
  COMMANDS_EXIT,
  /** Windows Setup refuses a setting: which one. */
  REFUSED_SETTING,
  /** Windows Setup refuses a setting: why, in the language of that Windows. */
  REFUSAL_REASON,
  /** The state of the image changed to the place {@code to}. */
  IMAGE_STATE,
  /** A line of a program of the Sysprep family that changes nothing. */
  FAMILY,
  /** An error line that follows from an earlier one. */
  CONSEQUENCE
}
