package io.sysprep.diagnose.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A setting of an answer file that Windows Setup refuses.
 *
 * @param component the component, such as {@code Microsoft-Windows-Shell-Setup}; empty when the log
 *     does not name it
 * @param setting the setting below the component, with the keys of lists, such as {@code
 *     RunSynchronous/RunSynchronousCommand[2]/Path}; empty for the component itself
 * @param pass the pass; empty when the log does not name it
 * @param why why it is refused
 * @param description what Setup says, in the language of that Windows
 */
public record RefusedSetting(
    String component, String setting, String pass, Refusal why, String description) {

  private static final Pattern KEYS = Pattern.compile("\\[[^\\]]*]");

  /** {@return the setting without the keys of lists} */
  public String settingWithoutKeys() {
    return KEYS.matcher(setting).replaceAll("");
  }

  /** {@return what titles and remedies may say of it, by name} */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("component", component.isEmpty() ? "(unnamed)" : component);
    names.put("setting", setting);
    names.put("where", pass.isEmpty() ? "" : " in the pass " + pass);
    if (!pass.isEmpty()) {
      names.put("pass", pass);
    }
    if (!description.isEmpty()) {
      names.put("description", description);
    }
    return names;
  }
}
