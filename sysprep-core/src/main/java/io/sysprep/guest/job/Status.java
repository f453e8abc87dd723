package io.sysprep.guest.job;

import io.sysprep.json.JsonObject;
import io.sysprep.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a job stood at one moment.
 *
 * @param job the job's id
 * @param number how many were told before
 * @param state how it stood
 * @param at the guest's time, for people
 * @param text what just happened, or why it ended
 */
public record Status(String job, int number, State state, String at, String text) {

  /** How a job stands. */
  public enum State {
    /** The guest has taken the order. */
    STARTED,
    /** It is at work. */
    RUNNING,
    /** It has ended, and its result is there. */
    ENDED,
    /** It has ended by an error of its own, and there is no result. */
    CRASHED,
    /** It did not take the order. */
    REFUSED;

    /** {@return whether nothing follows} */
    public boolean isLast() {
      return this == ENDED || this == CRASHED || this == REFUSED;
    }
  }

  String toJson() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", Order.PROTOCOL);
    document.put("job", job);
    document.put("number", number);
    document.put("state", state);
    document.put("at", at);
    document.put("text", text);
    return JsonText.of(document);
  }

  /** {@return what a status file tells} */
  public static Status read(String text) {
    JsonObject document = JsonObject.parse("status", text, Order.PROTOCOL);
    return new Status(
        document.text("job"),
        document.smallNumber("number"),
        document.constant("state", State.class),
        document.text("at"),
        document.text("text"));
  }
}
