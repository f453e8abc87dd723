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

  static final String PREFIX = "SysprepSdk-";
  private static final String JOB = PREFIX + "job-";

  static boolean isOurs(String folderName) {
    return folderName.startsWith(PREFIX);
  }

  static boolean isJob(String folderName) {
    return folderName.startsWith(JOB);
  }

  /** The task that goes with a job's folder. */
  static String taskOf(String folderName) {
    return PREFIX + folderName.substring(JOB.length());
  }

  WindowsPath carrier() {
    return windows.resolve(PREFIX + payload);
  }

  /** Written last: what has it is whole. */
  WindowsPath complete() {
    return carrier().resolve("complete");
  }

  JobFolder folder() {
    return new JobFolder(windows.resolve(JOB + job));
  }

  String task() {
    return PREFIX + job;
  }
}
