package io.sysprep.testkit.contract;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.PowerControl;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.FakeWindowsBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * The power of a fake Windows; without the privilege, of one on which the caller is not elevated.
 */
final class FakePower implements PowerFixture {

  private final FakeWindows elevated;
  private final FakeWindows notElevated;
  private boolean privileged = true;

  FakePower(FakeWindowsBuilder product) {
    this.elevated = product.build();
    this.notElevated = elevated.toBuilder().notElevated().build();
  }

  @Override
  public PowerControl power() {
    return (privileged ? elevated : notElevated).control().power();
  }

  @Override
  public List<MachineChange> requests() {
    return Stream.of(elevated, notElevated).flatMap(it -> it.changes().stream()).toList();
  }

  @Override
  public void withholdPrivilege() {
    privileged = false;
  }

  @Override
  public void grantPrivilege() {
    privileged = true;
  }
}
