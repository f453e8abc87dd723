package io.sysprep.testkit.setup;

import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.Paths;
import io.sysprep.testkit.state.RegistryKeys;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.SettingsBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the answer file of a pass where Setup looks for it, keeps the one in use as the copy in the
 * Panther folder, and marks passes as processed (Microsoft Learn, "Windows Setup Automation
 * Overview").
 */
public final class AnswerFiles {

  private final Computer computer;

  /**
   * Looks on a computer.
   *
   * @param computer the computer
   */
  public AnswerFiles(Computer computer) {
    this.computer = computer;
  }

  /**
   * Finds the answer file of a pass and makes it the copy in use.
   *
   * @param pass the pass
   * @return the answer file; empty when none has settings for the pass
   * @throws io.sysprep.unattend.AnswerFileException when the one that is found is none
   */
  public Optional<AnswerFile> inUseFor(ConfigurationPass pass) {
    for (WindowsPath place : places()) {
      Optional<byte[]> content = installation().files().read(place);
      Optional<AnswerFile> found = content.map(AnswerFile::read).filter(file -> serves(file, pass));
      if (found.isPresent()) {
        use(content.orElseThrow());
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Makes a given file the copy in use.
   *
   * @param content the file
   */
  public void use(byte[] content) {
    installation().files().write(Paths.CACHED_ANSWER_FILE, content, computer.timeline().now());
  }

  /**
   * Marks a pass in the copy in use, so that it does not run again.
   *
   * @param pass the pass
   */
  public void markProcessed(ConfigurationPass pass) {
    installation()
        .files()
        .read(Paths.CACHED_ANSWER_FILE)
        .ifPresent(content -> use(marked(content, pass)));
  }

  private static byte[] marked(byte[] content, ConfigurationPass pass) {
    String opening = "pass=\"" + pass.attributeValue() + "\"";
    String text = new String(content, StandardCharsets.ISO_8859_1);
    String marked = text.replace(opening + ">", opening + " wasPassProcessed=\"true\">");
    return marked.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean serves(AnswerFile file, ConfigurationPass pass) {
    return file.settings().stream()
        .filter(block -> !block.wasProcessed())
        .map(SettingsBlock::pass)
        .anyMatch(found -> found.filter(pass::equals).isPresent());
  }

  private List<WindowsPath> places() {
    List<WindowsPath> places = new ArrayList<>();
    installation()
        .registry()
        .text(RegistryKeys.SETUP, "UnattendFile")
        .map(WindowsPath::of)
        .ifPresent(places::add);
    addBoth(places, Paths.PANTHER.resolve("Unattend"));
    places.add(Paths.CACHED_ANSWER_FILE);
    addRoots(places, Volume.Kind.REMOVABLE);
    addRoots(places, Volume.Kind.OPTICAL);
    places.add(Paths.SYSPREP.resolve("Unattend.xml"));
    addBoth(places, WindowsPath.of("C:\\"));
    return places;
  }

  private void addRoots(List<WindowsPath> places, Volume.Kind kind) {
    installation().volumes().all().stream()
        .filter(volume -> volume.kind() == kind)
        .forEach(volume -> addBoth(places, volume.root()));
  }

  private static void addBoth(List<WindowsPath> places, WindowsPath folder) {
    places.add(folder.resolve("Unattend.xml"));
    places.add(folder.resolve("Autounattend.xml"));
  }

  private Installation installation() {
    return computer.installation();
  }
}
