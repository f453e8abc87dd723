package consumer;

import io.sysprep.Sysprep;
import io.sysprep.machine.Machine;
import io.sysprep.machine.NoMachineException;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.unattend.AnswerFile;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Touches what a module boundary can break: resources, services and each module's classes. */
public final class Consumer {

  private static final String ANSWER_FILE =
      "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"></unattend>";

  private static final SysprepPlan PLAN = SysprepPlan.generalize().toOobe().build();

  private static final String SCHEMA = "/META-INF/io.sysprep/preflight-report.schema.json";

  private Consumer() {}

  public static void main(String[] args) {
    System.out.println("plan: " + PLAN.commandLine());
    byte[] file = ANSWER_FILE.getBytes(StandardCharsets.UTF_8);
    System.out.println("problems: " + AnswerFile.read(file).problems().size());
    System.out.println("schema: " + (PreflightReport.class.getResource(SCHEMA) != null));
    System.out.println("testkit: " + FakeWindows.class.getModule().getName());
    System.out.println("version: " + version(FakeWindows.class));
    System.out.println("fake: " + preflightOfTheFake().results().size() + " results");
    System.out.println("machine: " + machine());
  }

  /** Without JUnit and AssertJ, which this program does not have. */
  private static PreflightReport preflightOfTheFake() {
    return Sysprep.on(FakeWindows.windows11().build()).preflight(PLAN);
  }

  /** As a module it is in the descriptor, on the class path in the manifest. */
  private static String version(Class<?> type) {
    return Optional.ofNullable(type.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion)
        .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()))
        .orElse("not known");
  }

  private static String machine() {
    try (Machine machine = Machine.local()) {
      return machine.view().system().version().toString();
    } catch (NoMachineException e) {
      return e.getMessage();
    }
  }
}
