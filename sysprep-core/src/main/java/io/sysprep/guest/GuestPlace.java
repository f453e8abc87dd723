package io.sysprep.guest;

import io.sysprep.guest.job.JobFolder;
import io.sysprep.machine.WindowsPath;

/**
 * Where things are in a guest: below its Windows folder, where no user may write.
 *
 * @param windows the Windows folder
 * @param payload the payload's id
 * @param job the job's id
 */
record GuestPlace(WindowsPath windows, String payload, String job) {

  private static final String PREFIX = "SysprepSdk-";

  WindowsPath carrier() {
    return windows.resolve(PREFIX + payload);
  }

  /** Written last: what has it is whole. */
  WindowsPath complete() {
    return carrier().resolve("complete");
  }

  JobFolder folder() {
    return new JobFolder(windows.resolve(PREFIX + "job-" + job));
  }

  String task() {
    return PREFIX + job;
  }
}
