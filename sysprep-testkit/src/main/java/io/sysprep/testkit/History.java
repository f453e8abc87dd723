package io.sysprep.testkit;

import io.sysprep.machine.MachineChange;
import io.sysprep.testkit.life.MachineEvent;
import java.util.List;

/** The life of a machine as text. */
record History(List<MachineEvent> events, List<MachineChange> changes) {

  String text() {
    StringBuilder text = new StringBuilder("What happened:");
    if (events.isEmpty()) {
      text.append("\n  nothing");
    }
    events.forEach(event -> text.append("\n  ").append(line(event)));
    text.append("\nWhat the program changed:");
    if (changes.isEmpty()) {
      text.append("\n  nothing");
    }
    changes.forEach(change -> text.append("\n  ").append(change));
    return text.toString();
  }

  private static String line(MachineEvent event) {
    return (event.time() + " " + event.kind() + " " + event.detail()).strip();
  }
}
