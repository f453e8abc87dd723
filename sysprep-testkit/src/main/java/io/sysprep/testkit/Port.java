package io.sysprep.testkit;

/** The ports of a fake machine, as faults and questions name them. */
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
  /** The list of processes. */
  PROCESSES,
  /** Accounts, groups and the current user. */
  ACCOUNTS,
  /** Store packages. */
  APPX,
  /** Version, folders, domain role, environment. */
  SYSTEM,
  /** Commands that only read. */
  COMMANDS,
  /** Launching programs. */
  PROGRAMS,
  /** Power off and restart. */
  POWER
}
