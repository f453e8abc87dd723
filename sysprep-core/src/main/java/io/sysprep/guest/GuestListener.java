package io.sysprep.guest;

/** Hears how work in a guest goes on, on the thread that asked for it. */
@FunctionalInterface
public interface GuestListener {

  /**
   * Hears the job's id, before anything is sent: keep it, and {@link RemoteSysprep#resume} goes on
   * when this controller dies.
   *
   * @param jobId the id
   */
  default void onJob(String jobId) {}

  /**
   * Hears what just happened.
   *
   * @param text for people; in the guest's words where the guest tells it
   */
  void onProgress(String text);
}
