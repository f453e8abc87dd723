package io.sysprep.offline;

import io.sysprep.cloudbase.CloudbaseInit;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.WindowsPath;
import io.sysprep.unattend.AnswerFileProblem;
import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.search.AnswerFileSearch;
import io.sysprep.unattend.search.FoundFile;
import io.sysprep.unattend.search.PassDecision;
import java.util.List;
import java.util.Optional;

/**
 * What greets the first boot of a clone: answer files, the script of Setup, Cloudbase-Init.
 *
 * @param passes the passes of a first boot, in their order
 * @param setupComplete {@code SetupComplete.cmd}, which Setup runs when it has come to its end;
 *     empty where there is none
 * @param cloudbaseInit how the service of Cloudbase-Init starts; empty where there is none
 */
public record FirstBoot(
    List<Pass> passes,
    Optional<WindowsPath> setupComplete,
    Optional<ServiceStartMode> cloudbaseInit) {

  private static final List<ConfigurationPass> PASSES =
      List.of(
          ConfigurationPass.SPECIALIZE,
          ConfigurationPass.AUDIT_SYSTEM,
          ConfigurationPass.AUDIT_USER,
          ConfigurationPass.OOBE_SYSTEM);

  private static final String SCRIPT = "Setup\\Scripts\\SetupComplete.cmd";

  /** Copies the list. */
  public FirstBoot {
    passes = List.copyOf(passes);
  }

  /**
   * A pass, and the answer file that Windows will take for it.
   *
   * @param pass the pass
   * @param answerFile the file; empty where none has settings for the pass
   * @param certain whether no file that comes before it was unreadable
   * @param problems what is wrong with the file
   */
  public record Pass(
      ConfigurationPass pass,
      Optional<WindowsPath> answerFile,
      boolean certain,
      List<AnswerFileProblem> problems) {

    /** Copies the list. */
    public Pass {
      problems = List.copyOf(problems);
    }
  }

  static FirstBoot of(MachineView machine) {
    AnswerFileSearch search = AnswerFileSearch.on(machine);
    IntendedUse use =
        IntendedUse.unstated()
            .forSysprep()
            .on(machine.system().version(), machine.system().architecture());
    return new FirstBoot(
        PASSES.stream().map(pass -> pass(search.decisionFor(pass), use)).toList(),
        machine
            .files()
            .info(machine.system().windowsFolder().resolve(SCRIPT))
            .map(script -> script.path()),
        CloudbaseInit.find(machine).flatMap(CloudbaseInit::service).map(ServiceInfo::startMode));
  }

  private static Pass pass(PassDecision decision, IntendedUse use) {
    Optional<FoundFile> winner = decision.winner();
    List<AnswerFileProblem> problems =
        winner.flatMap(FoundFile::answerFile).map(file -> file.problems(use)).orElse(List.of());
    return new Pass(decision.pass(), winner.map(FoundFile::path), decision.isCertain(), problems);
  }
}
