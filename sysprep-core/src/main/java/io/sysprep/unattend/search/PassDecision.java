package io.sysprep.unattend.search;

import io.sysprep.unattend.ConfigurationPass;
import java.util.List;
import java.util.Optional;

/**
 * Which file Windows will use for a pass.
 *
 * @param pass the pass
 * @param winner the file; empty where none has settings for the pass
 * @param passedOver the files before it and after it, in the order of the search, with the reasons
 */
public record PassDecision(
    ConfigurationPass pass, Optional<FoundFile> winner, List<PassedOver> passedOver) {

  /** Copies the list. */
  public PassDecision {
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Tells whether nothing stood in the way of finding out: no file that comes before the winner was
   * unreadable.
   *
   * @return whether Windows is sure to decide so
   */
  public boolean isCertain() {
    return passedOver.stream()
        .filter(other -> winner.isEmpty() || comesBefore(other.file(), winner.get()))
        .noneMatch(other -> other.file().content() instanceof FoundFile.Unreadable);
  }

  /**
   * A file that Windows will not use for the pass.
   *
   * @param file the file
   * @param reason why not
   */
  public record PassedOver(FoundFile file, String reason) {

    /** {@return the file and the reason in one line} */
    @Override
    public String toString() {
      return file + " " + reason;
    }
  }

  private static boolean comesBefore(FoundFile file, FoundFile winner) {
    return file.place().compareTo(winner.place()) <= 0;
  }
}
