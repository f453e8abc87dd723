package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryControl;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.testkit.state.RegistryTree;
import java.util.Locale;

/** Changes the registry of the fake; what changes nothing is not recorded as a change. */
final class FakeRegistryControl implements RegistryControl {

  private final Gate gate;

  FakeRegistryControl(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void write(RegistryKey key, String name, RegistryValue value) {
    Question question = Question.of("write registry value", Subject.registryValue(key, name));
    gate.change(
        question,
        new MachineChange.RegistryValueWritten(key, name, value),
        () -> writable(key, question).write(key, name, value));
  }

  @Override
  public void createKey(RegistryKey key) {
    Question question = Question.of("create registry key", Subject.registry(key));
    gate.change(
        question,
        new MachineChange.RegistryKeyCreated(key),
        () -> !registry().exists(key),
        () -> writable(key, question).create(key));
  }

  @Override
  public void deleteValue(RegistryKey key, String name) {
    Question question = Question.of("delete registry value", Subject.registryValue(key, name));
    gate.change(
        question,
        new MachineChange.RegistryValueDeleted(key, name),
        () -> registry().value(key, name).isPresent(),
        () -> writable(key, question).deleteValue(key, name));
  }

  @Override
  public void deleteKey(RegistryKey key) {
    Question question = Question.of("delete registry key", Subject.registry(key));
    gate.change(
        question,
        new MachineChange.RegistryKeyDeleted(key),
        () -> registry().exists(key),
        () -> writable(key, question).deleteKey(key));
  }

  /** Windows lets nobody change its hives themselves, and only the elevated the machine's keys. */
  private RegistryTree writable(RegistryKey key, Question question) {
    ModelledRegistry.require(registry(), key, question);
    boolean hive = !key.path().contains("\\") && isHive(key.path());
    if (hive) {
      throw Failures.of(Reason.DENIED, question, Failures.ACCESS_DENIED);
    }
    Elevation.require(gate.computer(), question);
    return registry();
  }

  private static boolean isHive(String path) {
    String name = path.toUpperCase(Locale.ROOT);
    return name.isEmpty() || name.equals("SYSTEM") || name.equals("SOFTWARE");
  }

  private RegistryTree registry() {
    return gate.computer().installation().registry();
  }
}
