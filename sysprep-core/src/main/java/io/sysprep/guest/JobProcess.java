package io.sysprep.guest;

import io.sysprep.guest.GuestChannel.Ended;
import io.sysprep.guest.job.JobFolder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The JVM that has taken an order, as the guest's own list of processes tells of it: the claim
 * holds its number. The launcher, which tells of its end by {@code exit.txt}, may have died with
 * it, as when the guest was restarted.
 *
 * <p>Of the list only what no language changes is read (Microsoft Learn, "tasklist": {@code /fo csv
 * /nh} gives a line for each process, of quoted cells, the image's name and the number first).
 */
record JobProcess(GuestHost host, JobFolder folder) {

  /** What is known of it. */
  enum State {
    /** It runs. */
    ALIVE,
    /** It has taken the order, and there is no such process any more. */
    GONE,
    /** The guest answers and holds no order of it. */
    REMOVED,
    /** It has not taken the order, or the list could not be read whole. */
    UNKNOWN
  }

  private static final List<String> LIST = List.of("tasklist", "/fo", "csv", "/nh");
  private static final Pattern LINE = Pattern.compile("(?m)^\"([^\"]+)\",\"(\\d+)\"");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  State state() throws InterruptedException {
    Optional<String> number = claimant();
    if (number.isEmpty()) {
      return host.text(folder.order()).isPresent() ? State.UNKNOWN : State.REMOVED;
    }
    Ended list = host.run(LIST);
    Set<String> alive =
        LINE.matcher(list.output())
            .results()
            .filter(line -> line.group(1).equalsIgnoreCase("java.exe"))
            .map((MatchResult line) -> line.group(2))
            .collect(Collectors.toSet());
    if (alive.contains(number.get())) {
      return State.ALIVE;
    }
    return isWhole(list) ? State.GONE : State.UNKNOWN;
  }

  private Optional<String> claimant() throws InterruptedException {
    return host.text(folder.claim()).map(String::strip).filter(NUMBER.asMatchPredicate());
  }

  /** A list that was made tells at least of the program that made it. */
  private static boolean isWhole(Ended list) {
    return list.exitCode() == 0 && !list.truncated() && LINE.matcher(list.output()).find();
  }
}
