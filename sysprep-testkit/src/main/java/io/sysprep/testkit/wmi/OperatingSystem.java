package io.sysprep.testkit.wmi;

import io.sysprep.machine.WmiRow;
import io.sysprep.testkit.state.Computer;
import io.sysprep.testkit.state.Installation;
import io.sysprep.testkit.state.RegistryKeys;
import java.util.List;
import java.util.Set;

/** The running Windows. */
final class OperatingSystem implements WmiClass {

  private static final int CLIENT = 1;
  private static final int DOMAIN_CONTROLLER = 2;
  private static final int SERVER = 3;

  @Override
  public String name() {
    return "Win32_OperatingSystem";
  }

  @Override
  public Set<String> properties() {
    return Set.of("BuildNumber", "Caption", "OSArchitecture", "ProductType", "Version");
  }

  @Override
  public List<WmiRow> rows(Computer computer) {
    Installation windows = computer.installation();
    String build = registry(windows, "CurrentBuild");
    String major = Integer.toString(windows.product().version().major());
    return List.of(
        new Row()
            .text("BuildNumber", build)
            .text("Caption", "Microsoft " + registry(windows, "ProductName"))
            .text("OSArchitecture", "64-bit")
            .number("ProductType", productType(windows))
            .text("Version", major + "." + windows.product().version().minor() + "." + build)
            .done());
  }

  private static String registry(Installation windows, String value) {
    return windows.registry().text(RegistryKeys.CURRENT_VERSION, value).orElse("");
  }

  private static int productType(Installation windows) {
    if (windows.product().isClient()) {
      return CLIENT;
    }
    return windows.domainRole().isDomainController() ? DOMAIN_CONTROLLER : SERVER;
  }
}
