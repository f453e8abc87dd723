package io.sysprep.run.overlay;

import io.sysprep.machine.MachineChange;

/** Is told of each change. */
@FunctionalInterface
interface Recorder {

  Recorder NONE = change -> {};

  void record(MachineChange change);
}
