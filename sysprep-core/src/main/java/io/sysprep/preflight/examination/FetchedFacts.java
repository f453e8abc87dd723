package io.sysprep.preflight.examination;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.DomainRole;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.Sid;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.Fact;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Facts of one preflight, each fetched when the first check asks for it. */
public final class FetchedFacts implements PreflightFacts {

  private static final Fact<WindowsVersion> VERSION =
      Fact.of("version of Windows", facts -> facts.machine().system().version());
  private static final Fact<WindowsPath> WINDOWS_FOLDER =
      Fact.of("Windows folder", facts -> facts.machine().system().windowsFolder());
  private static final Fact<DomainRole> DOMAIN_ROLE =
      Fact.of("domain role", facts -> facts.machine().system().domainRole());
  private static final Fact<Optional<Bytes>> ANSWER_FILE =
      Fact.of("answer file", FetchedFacts::readAnswerFile);
  private static final Fact<CurrentUser> CURRENT_USER =
      Fact.of("current user", facts -> facts.machine().accounts().currentUser());

  private static final Fact<List<ProcessInfo>> PROCESSES =
      Fact.of("processes", facts -> facts.machine().processes().all());
  private static final Fact<List<Volume>> VOLUMES =
      Fact.of("volumes", facts -> facts.machine().volumes().volumes());
  private static final Fact<Optional<List<Sid>>> ADMINISTRATORS =
      Fact.of(
          "members of Administrators",
          facts -> facts.machine().accounts().membersOf(Sid.ADMINISTRATORS));
  private static final Fact<KnownFolders> FOLDERS =
      Fact.of(
          "folders of Windows", facts -> KnownFolders.of(facts.machine(), facts.windowsFolder()));

  private final MachineView machine;
  private final SysprepPlan plan;
  private final Map<Fact<?>, FutureTask<?>> fetched = new ConcurrentHashMap<>();

  /**
   * Makes the facts of one preflight.
   *
   * @param machine the machine
   * @param plan the plan
   */
  public FetchedFacts(MachineView machine, SysprepPlan plan) {
    this.machine = machine;
    this.plan = plan;
  }

  @Override
  public MachineView machine() {
    return machine;
  }

  @Override
  public SysprepPlan plan() {
    return plan;
  }

  @Override
  public WindowsVersion version() {
    return once(VERSION);
  }

  @Override
  public WindowsPath windowsFolder() {
    return once(WINDOWS_FOLDER);
  }

  @Override
  public Optional<List<Sid>> administrators() {
    return once(ADMINISTRATORS);
  }

  @Override
  public List<Volume> volumes() {
    return once(VOLUMES);
  }

  @Override
  public List<ProcessInfo> processes() {
    return once(PROCESSES);
  }

  @Override
  public WindowsPath expanded(String path) {
    return once(FOLDERS).expanded(path);
  }

  @Override
  public DomainRole domainRole() {
    return once(DOMAIN_ROLE);
  }

  @Override
  public Optional<Bytes> answerFile() {
    return once(ANSWER_FILE);
  }

  @Override
  public CurrentUser currentUser() {
    return once(CURRENT_USER);
  }

  @Override
  public <T> T once(Fact<T> fact) {
    FutureTask<?> task = fetched.get(fact);
    if (task == null) {
      FutureTask<?> mine = new FutureTask<Object>(() -> fact.fetch(this));
      FutureTask<?> first = fetched.putIfAbsent(fact, mine);
      task = first == null ? mine : first;
    }
    task.run();
    @SuppressWarnings("unchecked") // the map holds a task of T under a Fact of T
    T value = (T) join(fact, task);
    return value;
  }

  /**
   * {@return what knows the secrets of the answer file, if a check has read one; a machine that
   * does not answer must not hold up the report}
   */
  Optional<Redaction> redaction() {
    FutureTask<?> read = fetched.get(ANSWER_FILE);
    if (read == null || !read.isDone()) {
      return Optional.empty();
    }
    try {
      Optional<Bytes> content = answerFile();
      return content.isEmpty() ? Optional.empty() : Optional.of(knowingSecretsIn(content.get()));
    } catch (RuntimeException | Error unread) {
      return Optional.empty();
    }
  }

  private static Redaction knowingSecretsIn(Bytes content) {
    List<Secret> secrets = AnswerFile.secretsIn(content.toByteArray());
    return Redaction.byForm().knowing(secrets.stream().map(Secret::reveal).toList());
  }

  private static Optional<Bytes> readAnswerFile(PreflightFacts facts) {
    Optional<WindowsPath> named = facts.plan().answerFile();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    FilesView files = facts.machine().files();
    return files
        .info(named.get())
        .filter(found -> !found.folder() && found.size() <= LONGEST_ANSWER_FILE)
        .flatMap(found -> files.read(found.path(), LONGEST_ANSWER_FILE))
        .map(Bytes::of);
  }

  private static Object join(Fact<?> fact, FutureTask<?> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MachineException(MachineException.Reason.INTERRUPTED, "find out", fact.toString());
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException unchecked) {
      return unchecked;
    }
    return new IllegalStateException("A fact was fetched with a checked exception", cause);
  }
}
