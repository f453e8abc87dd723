package io.sysprep.offline.snapshot;

import io.sysprep.machine.RegistryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that was asked of a port; names count without regard to case, as in Windows.
 *
 * @param name the port and what it was asked for: {@code registry.value}
 * @param of what it was asked about, in order
 */
record Question(String name, List<String> of) {

  Question {
    of = List.copyOf(of);
  }

  static Question of(String name, Object... of) {
    return new Question(name, List.of(of).stream().map(Object::toString).toList());
  }

  static Question of(String name, RegistryKey key, Object... more) {
    String place = key.hive().shortName() + "\\" + key.path();
    List<Object> all = new ArrayList<>(List.of(place, key.bitness()));
    all.addAll(List.of(more));
    return of(name, all.toArray());
  }

  String key() {
    return (name + "\0" + String.join("\0", of)).toUpperCase(Locale.ROOT);
  }

  /** {@return the question for people} */
  @Override
  public String toString() {
    return of.isEmpty() ? name : name + " of " + String.join(", ", of);
  }
}
