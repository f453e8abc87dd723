package io.sysprep.windows.guest;

import io.sysprep.Sysprep;
import io.sysprep.guest.job.GuestJob;
import io.sysprep.guest.job.GuestWork;
import io.sysprep.guest.job.JobFolder;
import io.sysprep.guest.job.LoadedAhead;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;

/** What the brought runtime runs in the guest: one job, on the machine it is on. */
public final class GuestMain {

  private GuestMain() {}

  /**
   * Does the order in a folder, and ends the JVM with the job's exit code.
   *
   * @param arguments the job's folder, and the payload's
   */
  public static void main(String[] arguments) {
    LoadedAhead.load(GuestMain.class);
    JobFolder folder = new JobFolder(WindowsPath.of(arguments[0]));
    try (Machine machine = Machine.local()) {
      Sysprep sysprep = Sysprep.on(machine);
      GuestWork work = new GuestWork(sysprep::preflight, sysprep::run, sysprep::verify);
      WindowsPath carrier = WindowsPath.of(arguments[1]);
      long process = ProcessHandle.current().pid();
      System.exit(new GuestJob(machine, work, folder, carrier, process).execute());
    }
  }
}
