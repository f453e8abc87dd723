package io.sysprep.testkit;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.Port;
import io.sysprep.machine.Volume;
import io.sysprep.machine.VolumesView;
import java.util.List;
import java.util.Optional;

/** Reads the volumes of the fake. */
final class FakeVolumesView implements VolumesView {

  private final Gate gate;

  FakeVolumesView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public List<Volume> volumes() {
    return gate.ask(
        Question.of("list", new Subject(Port.VOLUMES, "volumes")),
        List.of(),
        () -> gate.computer().installation().volumes().all());
  }

  @Override
  public Optional<ConversionStatus> conversionStatus(char letter) {
    return gate.ask(
        Question.of("read the encryption of", Subject.volume(letter)),
        Optional.empty(),
        () -> gate.computer().installation().volumes().conversion(letter));
  }
}
