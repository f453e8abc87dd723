package io.sysprep.guest.job;

import io.sysprep.json.EmbeddedDocument;
import io.sysprep.json.JsonObject;
import io.sysprep.json.JsonText;
import io.sysprep.plan.SysprepPlan;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a guest is to do.
 *
 * @param job the job's id
 * @param verb what to do
 * @param plan the plan; its end is always {@code thenQuit()}, since the result comes before the
 *     power
 */
public record Order(String job, Verb verb, SysprepPlan plan) {

  /** Both sides are of one build: the number guards only against folders that were left over. */
  static final String PROTOCOL = "1";

  /** {@return the order as the guest reads it} */
  public String toJson() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", PROTOCOL);
    document.put("job", job);
    document.put("verb", verb);
    document.put("plan", new EmbeddedDocument(plan.toJson()));
    return JsonText.of(document);
  }

  static Order read(String text) {
    JsonObject document = JsonObject.parse("order", text, PROTOCOL);
    return new Order(
        document.text("job"),
        document.constant("verb", Verb.class),
        SysprepPlan.fromJson(document.object("plan").document()));
  }
}
