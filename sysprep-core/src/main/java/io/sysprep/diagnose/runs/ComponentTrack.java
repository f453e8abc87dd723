package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.LogEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts the components of a sweep, so that a display can say n of N. */
final class ComponentTrack {

  private static final int MOST = 1_000;

  private final Set<String> all = new LinkedHashSet<>();
  private final Set<String> order = new LinkedHashSet<>();
  private int number;

  /** A new sweep lists its components anew. */
  void restart() {
    order.clear();
    number = 0;
  }

  void list(String component) {
    add(order, component);
    add(all, component);
  }

  LogEvent.ComponentStarted start(int line, String component) {
    add(all, component);
    number++;
    return new LogEvent.ComponentStarted(line, component, number, Math.max(order.size(), 0));
  }

  private static void add(Set<String> components, String component) {
    if (components.size() < MOST) {
      components.add(component);
    }
  }

  List<String> components() {
    return List.copyOf(all);
  }
}
