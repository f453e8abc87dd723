package io.sysprep.machine;

/**
 * A part of a machine that a check reads; named so that reports and tests know what a check depends
 * on.
 */
public enum Port {
  /** The registry. */
  REGISTRY,
  /** Windows Management Instrumentation. */
  WMI,
  /** Files and folders. */
  FILES,
  /** Volumes and their encryption. */
  VOLUMES,
  /** Services. */
  SERVICES,
  /** Processes. */
  PROCESSES,
  /** Accounts and the current user. */
  ACCOUNTS,
  /** Store packages. */
  APPX,
  /** Version, folders, domain role. */
  SYSTEM,
  /** Commands that only read. */
  COMMANDS,
  /** The clock. */
  CLOCK,
  /** Launching programs. */
  PROGRAMS,
  /** Power off and restart. */
  POWER
}
