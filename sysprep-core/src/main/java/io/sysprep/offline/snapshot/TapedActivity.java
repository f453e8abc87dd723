package io.sysprep.offline.snapshot;

import io.sysprep.machine.CommandOutput;
import io.sysprep.machine.CommandsView;
import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ProcessesView;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServicesView;
import io.sysprep.machine.Volume;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiRow;
import io.sysprep.machine.WmiView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a machine does at the moment, over a tape: services, processes, WMI, commands, volumes. */
record TapedActivity(Tape tape)
    implements ServicesView, ProcessesView, WmiView, CommandsView, VolumesView {

  @Override
  public Optional<ServiceInfo> service(String name) {
    return tape.answer(
        Question.of("services.service", name),
        Codec.optional(SystemCodec.SERVICE),
        machine -> machine.services().service(name));
  }

  @Override
  public List<ProcessInfo> all() {
    return tape.answer(
        Question.of("processes.all"),
        Codec.list(SystemCodec.PROCESS),
        machine -> machine.processes().all());
  }

  @Override
  public long ownId() {
    return tape.answer(
        Question.of("processes.ownId"), Codec.NUMBER, machine -> machine.processes().ownId());
  }

  @Override
  public List<WmiRow> query(WmiQuery query) {
    return tape.answer(
        Question.of("wmi.query", query),
        Codec.list(WmiCodec.ROW),
        machine -> machine.wmi().query(query));
  }

  @Override
  public CommandOutput run(ReadOnlyCommand command, Duration deadline) {
    return tape.answer(
        Question.of("commands.run", command),
        ContentCodec.OUTPUT,
        machine -> machine.commands().run(command, deadline));
  }

  @Override
  public List<Volume> volumes() {
    return tape.answer(
        Question.of("volumes.volumes"),
        Codec.list(SystemCodec.VOLUME),
        machine -> machine.volumes().volumes());
  }

  @Override
  public Optional<ConversionStatus> conversionStatus(char letter) {
    return tape.answer(
        Question.of("volumes.conversionStatus", letter),
        Codec.optional(Codec.constant(ConversionStatus.class)),
        machine -> machine.volumes().conversionStatus(letter));
  }
}
