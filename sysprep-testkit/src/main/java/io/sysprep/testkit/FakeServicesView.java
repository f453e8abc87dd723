package io.sysprep.testkit;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServicesView;
import java.util.Optional;

/** Reads the services of the fake. */
final class FakeServicesView implements ServicesView {

  private final Gate gate;

  FakeServicesView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public Optional<ServiceInfo> service(String name) {
    return gate.ask(
        Question.of("query service", Subject.service(name)),
        Optional.empty(),
        () -> gate.computer().installation().services().service(name));
  }
}
