package io.sysprep.testkit.guest;

import io.sysprep.Sysprep;
import io.sysprep.diagnose.SysprepStage;
import io.sysprep.guest.job.GuestJob;
import io.sysprep.guest.job.GuestWork;
import io.sysprep.guest.job.JobFolder;
import io.sysprep.guest.job.Order;
import io.sysprep.guest.job.Sha256;
import io.sysprep.guest.job.Verb;
import io.sysprep.machine.Machine;
import io.sysprep.machine.WindowsPath;
import io.sysprep.plan.SysprepPlan;
import io.sysprep.testkit.FakeWindows;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Does one order on a fake, as the guest's JVM does, and says when Sysprep is launched. {@link
 * WarmUpTest} starts it in a JVM that tells which classes it loads.
 */
final class LaunchTold {

  static final String LAUNCHED = "Sysprep is launched.";

  private static final WindowsPath JOB = WindowsPath.of("C:\\Windows\\SysprepSdk-job-1");

  private LaunchTold() {}

  /** The first argument is the stage that fails, or "none". */
  public static void main(String[] arguments) {
    FakeWindows windows = FakeWindows.windowsServer2022().build();
    if (!arguments[0].equals("none")) {
      windows.sysprep().failsAt(SysprepStage.valueOf(arguments[0]), 0x80070005);
    }
    byte[] manifest = new byte[0];
    WindowsPath carrier =
        WindowsPath.of("C:\\Windows\\SysprepSdk-" + Sha256.hex(manifest).substring(0, 16));
    JobFolder folder = new JobFolder(JOB);
    String order = new Order("1", Verb.RUN, SysprepPlan.generalize().toOobe().build()).toJson();
    windows.control().files().createFolders(carrier);
    windows.control().files().createFolders(JOB);
    windows.control().files().write(carrier.resolve("manifest.txt"), manifest);
    windows.control().files().write(folder.order(), order.getBytes(StandardCharsets.UTF_8));
    Machine machine = telling(Machine.class, windows);
    Sysprep sysprep = Sysprep.on(machine);
    GuestWork work = new GuestWork(sysprep::preflight, sysprep::run, sysprep::verify);
    System.out.println("Ended with " + new GuestJob(machine, work, folder, carrier, 1).execute());
  }

  /** The same object, and what it gives of the machine's ports, with launches told. */
  private static <T> T telling(Class<T> type, T object) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("launch")) {
                System.out.println(LAUNCHED);
              }
              try {
                Object answer = method.invoke(object, arguments);
                return method.getName().equals("control") || method.getName().equals("programs")
                    ? wrapped(method.getReturnType(), answer)
                    : answer;
              } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
              }
            }));
  }

  private static <T> Object wrapped(Class<T> type, Object answer) {
    return telling(type, type.cast(answer));
  }
}
