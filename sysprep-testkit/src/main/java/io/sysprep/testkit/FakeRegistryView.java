package io.sysprep.testkit;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import io.sysprep.testkit.state.RegistryTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the registry of the fake. */
final class FakeRegistryView implements RegistryView {

  private final Gate gate;

  FakeRegistryView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public boolean exists(RegistryKey key) {
    return ask("find registry key", key, false, registry -> registry.exists(key));
  }

  @Override
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    Question question = Question.of("read registry value", Subject.registryValue(key, name));
    return ask(question, key, Optional.empty(), registry -> registry.value(key, name));
  }

  @Override
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    return ask(
        "read the values of registry key", key, Optional.empty(), found -> found.values(key));
  }

  @Override
  public Optional<List<String>> subKeys(RegistryKey key) {
    return ask(
        "list the sub-keys of registry key", key, Optional.empty(), found -> found.subKeys(key));
  }

  private <T> T ask(String attempt, RegistryKey key, T absent, Function<RegistryTree, T> answer) {
    return ask(Question.of(attempt, Subject.registry(key)), key, absent, answer);
  }

  private <T> T ask(
      Question question, RegistryKey key, T absent, Function<RegistryTree, T> answer) {
    return gate.ask(
        question,
        absent,
        () -> {
          RegistryTree registry = gate.computer().installation().registry();
          ModelledRegistry.require(registry, key, question);
          return answer.apply(registry);
        });
  }
}
