package io.sysprep.architecture;

import java.util.Set;

class VisibilityTest implements VisibilityContract {

  @Override
  public Set<String> namesThatWindowsGave() {
    return Set.of("TerminalServicesLocalSessionManager");
  }
}
