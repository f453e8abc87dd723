package io.sysprep.unattend.search;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.unattend.ConfigurationPass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer files that a running Windows would find, read once.
 *
 * <p>For the passes windowsPE and offlineServicing, which Setup runs before that Windows exists, it
 * tells nothing. Immutable.
 */
public final class AnswerFileSearch {

  private final List<FoundFile> ranked;
  private final List<FoundFile> rankedAfterwards;
  private final List<FoundFile> copies;

  private AnswerFileSearch(
      List<FoundFile> ranked, List<FoundFile> rankedAfterwards, List<FoundFile> copies) {
    this.ranked = List.copyOf(ranked);
    this.rankedAfterwards = List.copyOf(rankedAfterwards);
    this.copies = List.copyOf(copies);
  }

  /**
   * Looks at every place where Windows looks, when Sysprep is started without naming a file.
   *
   * @param machine the machine
   * @return what is there
   * @throws MachineException if the machine does not tell where Windows is or which drives it has;
   *     a file that cannot be read is an answer of its own
   */
  public static AnswerFileSearch on(MachineView machine) {
    Objects.requireNonNull(machine, "machine");
    PlacesOnMachine places = new PlacesOnMachine(machine);
    List<FoundFile> ranked = places.ranked();
    return new AnswerFileSearch(ranked, ranked, places.copies());
  }

  /**
   * Looks at every place where Windows looks, when Sysprep is given a file. In that run, for the
   * pass generalize, it comes before all others, and it is copied over the cached one. For the
   * passes of later boots it is the cached one: what comes before the cache wins.
   *
   * @param machine the machine
   * @param named the file given with {@code /unattend:}
   * @return what is there
   * @throws MachineException as for {@link #on(MachineView)}, and where the named file is missing
   */
  public static AnswerFileSearch on(MachineView machine, WindowsPath named) {
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(named, "named");
    PlacesOnMachine places = new PlacesOnMachine(machine);
    FoundFile given =
        places.at(AnswerFilePlace.COMMAND_LINE, named).orElseThrow(() -> missing(named));
    List<FoundFile> ranked = new ArrayList<>(List.of(given));
    List<FoundFile> afterwards = new ArrayList<>(places.beforeCache());
    afterwards.add(places.cachedCopyOf(given));
    for (FoundFile found : places.ranked()) {
      if (found.place() != AnswerFilePlace.PANTHER_CACHE) {
        ranked.add(found);
        if (!found.place().comesBeforeCache()) {
          afterwards.add(found);
        }
      }
    }
    return new AnswerFileSearch(ranked, afterwards, places.copies());
  }

  /**
   * Finds the files that Windows will use on clones before the one that Sysprep is given: those
   * that come before the cache and have settings for a pass that runs after the seal, or cannot be
   * read at all.
   *
   * <p>Microsoft names the folder {@code Panther\Unattend} for installations from an older Windows
   * only; that the registry comes first has no such limit.
   *
   * @param machine the machine
   * @param windowsFolder its Windows folder
   * @param named the file given with {@code /unattend:}
   * @return the files in the order of the search, without the given one
   * @throws MachineException if the machine does not tell what its registry names; a file that
   *     cannot be read is an answer of its own
   * @see <a
   *     href="https://learn.microsoft.com/windows-hardware/manufacture/desktop/windows-setup-automation-overview">Implicit
   *     answer file search order</a>
   */
  public static List<FoundFile> outrankingOnClones(
      MachineView machine, WindowsPath windowsFolder, WindowsPath named) {
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(windowsFolder, "windowsFolder");
    Objects.requireNonNull(named, "named");
    return new PlacesOnMachine(machine, windowsFolder)
        .beforeCache().stream()
            .filter(found -> !found.path().equals(named) && found.mayActAfterSeal())
            .toList();
  }

  /**
   * {@return the files that were found where Windows looks, in the order of the search while
   * Sysprep runs, unmodifiable}
   */
  public List<FoundFile> files() {
    return ranked;
  }

  /**
   * Decides which file Windows will use for a pass.
   *
   * @param pass the pass
   * @return the decision with its reasons; without a winner for windowsPE and offlineServicing,
   *     which are over when there is a Windows to be searched
   */
  public PassDecision decisionFor(ConfigurationPass pass) {
    if (pass.compareTo(ConfigurationPass.GENERALIZE) < 0) {
      String early = pass.attributeValue() + " runs before this Windows is there to be searched";
      return new PassDecision(
          pass,
          Optional.empty(),
          ranked.stream().map(file -> new PassDecision.PassedOver(file, early)).toList());
    }
    List<FoundFile> order = pass == ConfigurationPass.GENERALIZE ? ranked : rankedAfterwards;
    Optional<FoundFile> winner =
        order.stream().filter(file -> file.refusalFor(pass).isEmpty()).findFirst();
    List<PassDecision.PassedOver> others = new ArrayList<>();
    for (FoundFile file : order) {
      if (!winner.equals(Optional.of(file))) {
        others.add(new PassDecision.PassedOver(file, reason(file, pass, winner)));
      }
    }
    return new PassDecision(pass, winner, others);
  }

  /**
   * Finds the files that Windows would use in the place of one, for any pass the one has settings
   * for: stale caches, most of all.
   *
   * @param placed the path of the file that was meant
   * @return the files in the order of the search; all that were found before it, if the path is not
   *     among the places where Windows looks
   */
  public List<FoundFile> outranking(WindowsPath placed) {
    List<FoundFile> before = new ArrayList<>();
    for (FoundFile file : ranked) {
      if (file.path().equals(placed)) {
        return before.stream().filter(other -> takesAPassOf(other, file)).toList();
      }
      before.add(file);
    }
    return List.copyOf(before);
  }

  /**
   * Finds the copies of answer files that still hold secrets, whether Windows would use them or
   * not.
   *
   * <p>Setup deletes secrets from its cached copy only, and only those of passes it has run; see
   * {@link AnswerFilePlace#comesBeforeCache()} for copies that bring them back.
   *
   * @return the files, each once, unmodifiable
   */
  public List<FoundFile> exposed() {
    return copies.stream().filter(file -> !file.secrets().isEmpty()).toList();
  }

  private static String reason(FoundFile file, ConfigurationPass pass, Optional<FoundFile> winner) {
    return file.refusalFor(pass)
        .orElseGet(() -> "comes after " + winner.map(FoundFile::path).orElseThrow());
  }

  private static boolean takesAPassOf(FoundFile other, FoundFile meant) {
    for (ConfigurationPass pass : ConfigurationPass.values()) {
      if (other.refusalFor(pass).isEmpty() && meant.refusalFor(pass).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static MachineException missing(WindowsPath named) {
    return new MachineException(
        MachineException.Reason.MISSING, "find the answer file", named.toString());
  }
}
