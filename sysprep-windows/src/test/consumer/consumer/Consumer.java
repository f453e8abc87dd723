package consumer;

import io.sysprep.machine.Machine;
import io.sysprep.machine.NoMachineException;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.preflight.PreflightReport;
import io.sysprep.testkit.UnmodelledException;
import io.sysprep.unattend.AnswerFile;
import java.nio.charset.StandardCharsets;

/** Touches what a module boundary can break: resources, services and each module's classes. */
public final class Consumer {

  private static final String ANSWER_FILE =
      "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\"></unattend>";

  private static final String SCHEMA = "/META-INF/io.sysprep/preflight-report.schema.json";

  private Consumer() {}

  public static void main(String[] args) {
    System.out.println("plan: " + SysprepPlan.generalize().toOobe().build().commandLine());
    byte[] file = ANSWER_FILE.getBytes(StandardCharsets.UTF_8);
    System.out.println("problems: " + AnswerFile.read(file).problems().size());
    System.out.println("schema: " + (PreflightReport.class.getResource(SCHEMA) != null));
    System.out.println("testkit: " + UnmodelledException.class.getModule().getName());
    System.out.println("machine: " + machine());
  }

  private static String machine() {
    try (Machine machine = Machine.local()) {
      return machine.view().system().version().toString();
    } catch (NoMachineException e) {
      return e.getMessage();
    }
  }
}
