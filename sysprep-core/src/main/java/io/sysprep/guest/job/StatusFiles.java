package io.sysprep.guest.job;

import io.sysprep.machine.Machine;
import io.sysprep.words.Words;
import java.nio.charset.StandardCharsets;

/**
 * Tells the controller how a job goes on, each time in a file of its own.
 *
 * <p>Nothing that goes wrong here may reach the run: the status is for people, and the next one
 * tells as much. A number that could not be written is tried again with the next text, so that the
 * files have no gap.
 */
final class StatusFiles {

  private static final System.Logger LOG = System.getLogger("io.sysprep.guest");

  private final Machine machine;
  private final JobFolder folder;
  private final String job;
  private int next;

  StatusFiles(Machine machine, JobFolder folder, String job) {
    this.machine = machine;
    this.folder = folder;
    this.job = job;
  }

  void tell(Status.State state, String text) {
    try {
      String at = machine.view().clock().instant().toString();
      byte[] content =
          new Status(job, next, state, at, text).toJson().getBytes(StandardCharsets.UTF_8);
      machine.control().files().write(folder.status(next), content);
      next++;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "A status was not written: {0}", Words.sentence(e));
    }
  }
}
