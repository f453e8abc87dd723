package io.sysprep.diagnose;

/** Takes the events of a log as it is read. */
@FunctionalInterface
interface Listener {

  void on(LogEvent event);
}
