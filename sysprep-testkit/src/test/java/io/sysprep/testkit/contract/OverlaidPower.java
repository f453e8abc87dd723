package io.sysprep.testkit.contract;

import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.PowerControl;
import io.sysprep.run.overlay.OverlayMachine;
import java.util.List;

/** The power of an overlay, which lists what it is told. */
final class OverlaidPower implements PowerFixture {

  private final OverlayMachine overlay;

  OverlaidPower(MachineView base) {
    this.overlay = OverlayMachine.over(base);
  }

  @Override
  public PowerControl power() {
    return overlay.control().power();
  }

  @Override
  public List<MachineChange> requests() {
    return overlay.changes();
  }

  @Override
  public void withholdPrivilege() {
    abort("an overlay asks nothing of Windows and needs no privilege");
  }

  @Override
  public void grantPrivilege() {
    abort("an overlay asks nothing of Windows and needs no privilege");
  }
}
