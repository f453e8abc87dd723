package io.sysprep.testkit;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.testkit.state.RegistryTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the registry of the fake. */
final class FakeRegistryView implements RegistryView {

  private final Gate gate;

  FakeRegistryView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public boolean exists(RegistryKey key) {
    Question question = Question.of("find registry key", Subject.registry(key));
    return gate.ask(question, false, () -> registry(key, question).exists(key));
  }

  @Override
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    Question question = Question.of("read registry value", Subject.registryValue(key, name));
    return gate.ask(question, Optional.empty(), () -> registry(key, question).value(key, name));
  }

  @Override
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    Question question = Question.of("read the values of registry key", Subject.registry(key));
    return gate.ask(question, Optional.empty(), () -> registry(key, question).values(key));
  }

  @Override
  public Optional<List<String>> subKeys(RegistryKey key) {
    Question question = Question.of("list the sub-keys of registry key", Subject.registry(key));
    return gate.ask(question, Optional.empty(), () -> registry(key, question).subKeys(key));
  }

  /** The registry, where the fake models what is asked of it. */
  private RegistryTree registry(RegistryKey key, Question question) {
    RegistryTree registry = gate.computer().installation().registry();
    ModelledRegistry.require(registry, key, question);
    return registry;
  }
}
