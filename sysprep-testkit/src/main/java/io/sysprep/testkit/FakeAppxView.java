package io.sysprep.testkit;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.Port;
import java.util.List;

/** Reads the Store packages of the fake. */
final class FakeAppxView implements AppxView {

  private final Gate gate;

  FakeAppxView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public List<AppxPackage> installed() {
    return gate.ask(
        Question.of("list", new Subject(Port.APPX, "installed packages")),
        List.of(),
        () -> gate.computer().installation().appx().installed());
  }

  @Override
  public List<String> provisioned() {
    return gate.ask(
        Question.of("list", new Subject(Port.APPX, "provisioned packages")),
        List.of(),
        () -> gate.computer().installation().appx().provisioned());
  }
}
