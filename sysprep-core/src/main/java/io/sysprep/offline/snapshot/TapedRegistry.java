package io.sysprep.offline.snapshot;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.RegistryView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registry over a tape. */
record TapedRegistry(Tape tape) implements RegistryView {

  @Override
  public boolean exists(RegistryKey key) {
    return tape.answer(
        Question.of("registry.exists", key),
        Codec.TRUTH,
        machine -> machine.registry().exists(key));
  }

  @Override
  public Optional<RegistryValue> value(RegistryKey key, String name) {
    return tape.answer(
        Question.of("registry.value", key, name),
        RegistryCodec.value(name),
        machine -> machine.registry().value(key, name));
  }

  @Override
  public Optional<Map<String, RegistryValue>> values(RegistryKey key) {
    return tape.answer(
        Question.of("registry.values", key),
        RegistryCodec.values(),
        machine -> machine.registry().values(key));
  }

  @Override
  public Optional<List<String>> subKeys(RegistryKey key) {
    return tape.answer(
        Question.of("registry.subKeys", key),
        RegistryCodec.names(),
        machine -> machine.registry().subKeys(key));
  }
}
