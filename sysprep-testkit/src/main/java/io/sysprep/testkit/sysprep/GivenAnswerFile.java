package io.sysprep.testkit.sysprep;

import io.sysprep.machine.ProgramLaunch;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.setup.AnswerFiles;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Paths;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.ConfigurationPass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answer file of the command line. A bare name is looked for in the working folder. */
final class GivenAnswerFile {

  private final Computer computer;
  private final AnswerFiles answerFiles;
  private final boolean given;
  private final Optional<byte[]> content;

  GivenAnswerFile(Computer computer, ProgramLaunch launch, SysprepOptions options) {
    this.computer = computer;
    this.answerFiles = new AnswerFiles(computer);
    this.given = options.answerFile().isPresent();
    this.content = options.answerFile().flatMap(name -> read(name, launch));
  }

  boolean isMissing() {
    return given && content.isEmpty();
  }

  Optional<byte[]> content() {
    return content;
  }

  /** Makes it the copy that the later passes use. */
  void keep(byte[] file) {
    answerFiles.use(file);
  }

  /** The answer file of the generalize pass: the given one, or the one that a search finds. */
  Optional<AnswerFile> forGeneralize() {
    if (content.isPresent()) {
      keep(content.get());
      return content.map(AnswerFile::read);
    }
    return answerFiles.inUseFor(ConfigurationPass.GENERALIZE);
  }

  void markGeneralized() {
    answerFiles.markProcessed(ConfigurationPass.GENERALIZE);
  }

  private Optional<byte[]> read(String name, ProgramLaunch launch) {
    return candidates(name, launch).stream()
        .flatMap(path -> computer.installation().files().read(path).stream())
        .findFirst();
  }

  private static List<WindowsPath> candidates(String name, ProgramLaunch launch) {
    try {
      return List.of(WindowsPath.of(name));
    } catch (IllegalArgumentException relative) {
      return Stream.concat(launch.workingFolder().stream(), Stream.of(Paths.SYSPREP))
          .map(folder -> folder.resolve(name))
          .toList();
    }
  }
}
