package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.Sysprep;
import io.sysprep.SysprepView;
import io.sysprep.diagnose.CauseTable;
import io.sysprep.diagnose.Diagnosis;
import io.sysprep.diagnose.LogBundle;
import io.sysprep.guest.Payload;
import io.sysprep.licensing.SlmgrOutput;
import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.offline.LeftBehind;
import io.sysprep.offline.MachineSnapshot;
import io.sysprep.offline.OfflineMachine;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.CheckDescription;
import io.sysprep.preflight.Finding;
import io.sysprep.preflight.PreflightFacts;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.report.Report;
import io.sysprep.report.SupportBundle;
import io.sysprep.run.Pacing;
import io.sysprep.run.ProgressListener;
import io.sysprep.run.Verification;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileRuleSet;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.search.AnswerFileSearch;
import io.sysprep.verify.CloneProof;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A null is refused where a caller hands it in, by the name of the argument. */
class NullArgumentsTest {

  private record Own() implements PrerequisiteCheck {
    @Override
    public CheckDescription description() {
      return CheckDescription.of("own", "All is well");
    }

    @Override
    public Finding examine(PreflightFacts facts) {
      return Finding.passed("All is well.");
    }
  }

  private final FakeWindows machine = FakeWindows.windows11().build();
  private final SysprepPlan plan = SysprepPlan.generalize().toOobe().build();
  private final Sysprep sysprep = Sysprep.on(machine);
  private final LogBundle logs = LogBundle.of("setupact.log", new byte[0]);
  private final Report report = sysprep.report();
  private final Map<Class<?>, Object> values = new LinkedHashMap<>();

  NullArgumentsTest() {
    MachineIdentity identity = sysprep.identity();
    values.put(Machine.class, machine);
    values.put(MachineView.class, machine.view());
    values.put(SysprepPlan.class, plan);
    values.put(Path.class, Path.of("nothing-here"));
    values.put(byte[].class, new byte[0]);
    values.put(String.class, "rearm-count");
    values.put(Duration.class, Duration.ofMinutes(1));
    values.put(PrerequisiteCheck.class, new Own());
    values.put(Collection.class, List.of(new Own()));
    values.put(List.class, List.of());
    values.put(Map.class, Map.of());
    values.put(CheckDescription.Worst.class, CheckDescription.Worst.WARNING);
    values.put(CauseTable.class, CauseTable.standard());
    values.put(AnswerFileRuleSet.class, AnswerFileRuleSet.standard());
    values.put(IntendedUse.class, IntendedUse.unstated());
    values.put(WindowsPath.class, WindowsPath.of("C:\\x.xml"));
    values.put(ProgressListener.class, (ProgressListener) event -> {});
    values.put(LogBundle.class, logs);
    values.put(MachineIdentity.class, identity);
    values.put(Report.class, report);
    values.put(ClassLoader.class, getClass().getClassLoader());
    values.put(Pacing.class, Pacing.standard());
    values.put(PreflightReport.class, new PreflightReport(plan, List.of()));
  }

  private Map<Class<?>, @Nullable Object> entries() {
    Map<Class<?>, @Nullable Object> entries = new LinkedHashMap<>();
    entries.put(Sysprep.class, sysprep);
    entries.put(SysprepView.class, Sysprep.on(machine.view()));
    entries.put(LogBundle.class, logs);
    entries.put(Report.class, report);
    entries.put(SupportBundle.class, SupportBundle.of(report, logs));
    entries.put(Pacing.class, Pacing.standard());
    for (Class<?> onlyStatic :
        List.of(
            Machine.class,
            SysprepPlan.class,
            AnswerFile.class,
            Diagnosis.class,
            SlmgrOutput.class,
            MachineIdentity.class,
            SidProof.class,
            CloneProof.class,
            MachineSnapshot.class,
            OfflineMachine.class,
            WindowsPath.class,
            CauseTable.class,
            LeftBehind.class,
            Verification.class,
            AnswerFileSearch.class,
            Payload.class)) {
      entries.put(onlyStatic, null);
    }
    return entries;
  }

  @Test
  void aNullIsRefusedAtTheEntryByTheNameOfTheArgument() {
    List<String> accepted = new ArrayList<>();
    entries().forEach((type, target) -> accepted.addAll(problems(type, target)));
    assertThat(accepted).isEmpty();
  }

  private List<String> problems(Class<?> type, @Nullable Object target) {
    List<String> problems = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      boolean open = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
      boolean possible = target != null || Modifier.isStatic(method.getModifiers());
      if (open && possible && !method.getName().equals("equals")) {
        IntStream.range(0, method.getParameterCount())
            .filter(index -> refusesNull(method, index))
            .forEach(index -> problem(method, target, index, problems));
      }
    }
    return problems;
  }

  private static boolean refusesNull(Method method, int index) {
    return !method.getParameterTypes()[index].isPrimitive()
        && !method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
  }

  private void problem(Method method, @Nullable Object target, int index, List<String> problems) {
    @Nullable Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(this::value).toArray();
    arguments[index] = null;
    String call = method.getDeclaringClass().getSimpleName() + "." + method.getName() + "#" + index;
    try {
      method.invoke(target, arguments);
      problems.add(call + " accepts null");
    } catch (InvocationTargetException e) {
      if (!isNamed(e.getCause())) {
        problems.add(call + ": " + e.getCause());
      }
    } catch (IllegalAccessException | IllegalArgumentException e) {
      problems.add(call + " cannot be called: " + e);
    }
  }

  /** The JVM's own message tells what it was about to do with the null. */
  private static boolean isNamed(@Nullable Throwable error) {
    return error instanceof NullPointerException
        && error.getMessage() != null
        && error.getMessage().matches("[a-z][A-Za-z ]*");
  }

  private @Nullable Object value(Class<?> type) {
    return type == int.class ? 0 : values.get(type);
  }
}
