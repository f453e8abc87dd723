package io.sysprep.testkit.state;

import io.sysprep.machine.RegistryValue;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables of the program under test. */
public final class Environment {

  private Environment() {}

  /**
   * Reads the environment.
   *
   * @param computer the computer
   * @return the variables, whose names compare without regard to case
   */
  public static Map<String, String> of(Computer computer) {
    Map<String, String> variables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    variables.put("SystemDrive", "C:");
    variables.put("SystemRoot", Paths.WINDOWS.toString());
    variables.put("ProgramFiles", "C:\\Program Files");
    variables.put("ProgramFiles(x86)", "C:\\Program Files (x86)");
    variables.put("ProgramData", "C:\\ProgramData");
    variables.put("ALLUSERSPROFILE", "C:\\ProgramData");
    variables.put("PUBLIC", "C:\\Users\\Public");
    variables.put("COMPUTERNAME", computer.installation().computerName());
    putUser(variables, computer);
    putRegistry(variables, computer);
    variables.putAll(computer.hardware().variables());
    return variables;
  }

  private static void putUser(Map<String, String> variables, Computer computer) {
    String name = computer.user().name();
    String user = name.substring(name.indexOf('\\') + 1);
    variables.put("USERNAME", user);
    variables.put("USERPROFILE", "C:\\Users\\" + user);
  }

  private static void putRegistry(Map<String, String> variables, Computer computer) {
    computer
        .installation()
        .registry()
        .values(RegistryKeys.ENVIRONMENT)
        .orElse(Map.of())
        .forEach((name, value) -> variables.putIfAbsent(name, expanded(value, variables)));
  }

  private static String expanded(RegistryValue value, Map<String, String> variables) {
    return value
        .asText()
        .orElse("")
        .replace("%SystemRoot%", variables.getOrDefault("SystemRoot", ""));
  }
}
