package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.ServicesControl;
import io.sysprep.testkit.state.Services;
import java.time.Duration;

/** Starts, stops and configures the services of the fake. */
final class FakeServicesControl implements ServicesControl {

  private final Gate gate;

  FakeServicesControl(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void changeStartMode(String name, ServiceStartMode mode) {
    Question question = Question.of("change the start mode of service", Subject.service(name));
    gate.change(
        question,
        new MachineChange.ServiceStartModeChanged(name, mode),
        () -> {
          require(name, question);
          services().configure(name, mode);
        });
  }

  @Override
  public void start(String name, Duration deadline) {
    Question question = Question.within(deadline, "start service", Subject.service(name));
    gate.change(
        question,
        new MachineChange.ServiceStarted(name),
        () -> !require(name, question).isRunning(),
        () -> start(name, question));
  }

  @Override
  public void stop(String name, Duration deadline) {
    Question question = Question.within(deadline, "stop service", Subject.service(name));
    gate.change(
        question,
        new MachineChange.ServiceStopped(name),
        () -> require(name, question).state() != ServiceState.STOPPED,
        () -> services().put(name, ServiceState.STOPPED));
  }

  private void start(String name, Question question) {
    if (require(name, question).startMode() == ServiceStartMode.DISABLED) {
      throw Failures.of(Reason.FAILED, question, Failures.SERVICE_DISABLED);
    }
    services().put(name, ServiceState.RUNNING);
  }

  private ServiceInfo require(String name, Question question) {
    Elevation.require(gate.computer(), question);
    return services()
        .service(name)
        .orElseThrow(() -> Failures.of(Reason.MISSING, question, Failures.NO_SERVICE));
  }

  private Services services() {
    return gate.computer().installation().services();
  }
}
