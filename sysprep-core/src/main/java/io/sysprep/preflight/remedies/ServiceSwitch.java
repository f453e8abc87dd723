package io.sysprep.preflight.remedies;

import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServicesControl;
import io.sysprep.machine.ServicesView;
import io.sysprep.preflight.examination.RemedyBench;
import java.time.Duration;

/** Switches services, and says how that is taken back. */
final class ServiceSwitch {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final RemedyBench bench;
  private final ServicesView view;
  private final ServicesControl control;

  ServiceSwitch(RemedyBench bench) {
    this.bench = bench;
    this.view = bench.machine().view().services();
    this.control = bench.machine().control().services();
  }

  /** The flag for a delayed start is left alone, and with it the delay. */
  void setMode(ServiceInfo service, ServiceStartMode mode) {
    String name = service.name();
    ServiceStartMode before = service.startMode();
    bench.undoneBy(
        "The start mode of " + name + " is still " + mode + ", and was " + before + ".",
        () -> {
          control.changeStartMode(name, before);
          return view.service(name).filter(now -> now.startMode() == before).isPresent();
        });
    control.changeStartMode(name, mode);
  }

  void start(String name) {
    bench.undoneBy(
        name + " runs, and did not before.",
        () -> {
          control.stop(name, LIMIT);
          return !isRunning(name);
        });
    control.start(name, LIMIT);
  }

  /** Does nothing where the service is not there, or does not run. */
  void stop(String name) {
    if (!isRunning(name)) {
      return;
    }
    bench.undoneBy(
        name + " is stopped, and ran before.",
        () -> {
          control.start(name, LIMIT);
          return isRunning(name);
        });
    control.stop(name, LIMIT);
  }

  private boolean isRunning(String name) {
    return view.service(name).filter(ServiceInfo::isRunning).isPresent();
  }
}
