package io.sysprep.preflight;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.Sid;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.plan.SysprepPlan;
import java.util.List;
import java.util.Optional;

/**
 * What checks look at: the plan, the machine, and facts that are fetched once per preflight.
 *
 * <p>The preflight makes it; nobody else needs to. May be used from several threads. Each method
 * that reads the machine throws a {@link MachineException} when it cannot find out, the same one
 * each time.
 */
public interface PreflightFacts {

  /** Answer files have some kilobytes; what is larger is another file, or an attack. */
  int LONGEST_ANSWER_FILE = 16 << 20;

  /** {@return the machine, as it is now} */
  MachineView machine();

  /** {@return the plan} */
  SysprepPlan plan();

  /** {@return the version of Windows, read once} */
  WindowsVersion version();

  /** {@return the Windows folder, read once} */
  WindowsPath windowsFolder();

  /** {@return the members of Administrators, listed once; empty where there is no such group} */
  Optional<List<Sid>> administrators();

  /** {@return the volumes, listed once} */
  List<Volume> volumes();

  /** {@return the processes that run, listed once} */
  List<ProcessInfo> processes();

  /**
   * Finds a file or folder by a path that begins with {@code %WINDIR%}, {@code %SystemDrive%},
   * {@code %ProgramData%} or {@code %ProgramFiles%}, as tables write it.
   *
   * @param path the path
   * @return where it is on this machine
   */
  WindowsPath expanded(String path);

  /** {@return the machine's role in its domain, asked once} */
  DomainRole domainRole();

  /**
   * {@return the content of the plan's answer file, read once: what checks judge is what a run
   * uses; empty when the plan names none, or there is no file of a sensible size}
   */
  Optional<Bytes> answerFile();

  /** {@return the user that this program runs as, asked once} */
  CurrentUser currentUser();

  /**
   * Gives a fact, and fetches it when it is asked for the first time.
   *
   * @param <T> the type of its value
   * @param fact the fact
   * @return its value
   * @throws MachineException when it could not be found out; the same error each time
   */
  <T> T once(Fact<T> fact);
}
