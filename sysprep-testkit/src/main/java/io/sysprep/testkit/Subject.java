package io.sysprep.testkit;

import io.sysprep.machine.Port;
import io.sysprep.machine.ReadOnlyCommand;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import java.util.Locale;

/**
 * What a question is about, and what a fault is planted on.
 *
 * <p>A fault on a registry key, a folder or a WMI namespace is also one on all below it. Names
 * compare without regard to case.
 *
 * @param port the port
 * @param name the name of what is asked about; empty for all of the port
 */
public record Subject(Port port, String name) {

  private static final String CIMV2 = "root\\cimv2";

  /**
   * All that a port can be asked.
   *
   * @param port the port
   * @return the subject
   */
  public static Subject all(Port port) {
    return new Subject(port, "");
  }

  /**
   * A registry key with its values and all below it.
   *
   * @param key the key
   * @return the subject
   */
  public static Subject registry(RegistryKey key) {
    return new Subject(Port.REGISTRY, key.toString());
  }

  /**
   * One registry value.
   *
   * @param key the key
   * @param value the value's name
   * @return the subject
   */
  public static Subject registryValue(RegistryKey key, String value) {
    return new Subject(Port.REGISTRY, String.join("\\", key.toString(), value));
  }

  /**
   * A WMI class of {@code root\cimv2}.
   *
   * @param className the class
   * @return the subject
   */
  public static Subject wmiClass(String className) {
    return wmiClass(CIMV2, className);
  }

  /**
   * A WMI class.
   *
   * @param namespace its namespace
   * @param className the class
   * @return the subject
   */
  public static Subject wmiClass(String namespace, String className) {
    return new Subject(Port.WMI, namespace + "\\" + className);
  }

  /**
   * A file, or a folder with all below it.
   *
   * @param path the path
   * @return the subject
   */
  public static Subject file(WindowsPath path) {
    return new Subject(Port.FILES, path.toString());
  }

  /**
   * A volume.
   *
   * @param letter its drive letter
   * @return the subject
   */
  public static Subject volume(char letter) {
    return new Subject(Port.VOLUMES, letter + ":");
  }

  /**
   * A service.
   *
   * @param service its name
   * @return the subject
   */
  public static Subject service(String service) {
    return new Subject(Port.SERVICES, service);
  }

  /**
   * A local account.
   *
   * @param account its name
   * @return the subject
   */
  public static Subject account(String account) {
    return new Subject(Port.ACCOUNTS, account);
  }

  /**
   * A local group.
   *
   * @param group its SID
   * @return the subject
   */
  public static Subject group(Sid group) {
    return new Subject(Port.ACCOUNTS, group.value());
  }

  /** {@return the user that the program under test runs as} */
  public static Subject currentUser() {
    return new Subject(Port.ACCOUNTS, "current user");
  }

  /** {@return the machine's SID} */
  public static Subject machineSid() {
    return new Subject(Port.ACCOUNTS, "machine SID");
  }

  /**
   * A command that only reads.
   *
   * @param command the command
   * @return the subject
   */
  public static Subject command(ReadOnlyCommand command) {
    String line = command.program() + " " + String.join(" ", command.arguments());
    return new Subject(Port.COMMANDS, line);
  }

  /**
   * A program that is launched.
   *
   * @param program its path
   * @return the subject
   */
  public static Subject program(WindowsPath program) {
    return new Subject(Port.PROGRAMS, program.toString());
  }

  /**
   * Tells whether this subject is another, or holds it.
   *
   * @param other the other
   * @return whether a fault on this one strikes the other
   */
  public boolean covers(Subject other) {
    return port == other.port && (name.isEmpty() || isOrHolds(folded(name), folded(other.name)));
  }

  private static boolean isOrHolds(String outer, String inner) {
    String below = outer.endsWith("\\") ? outer : outer + "\\";
    return inner.equals(outer) || inner.startsWith(below);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** {@return the name; the port where the subject is all of it} */
  @Override
  public String toString() {
    return name.isEmpty() ? port.toString().toLowerCase(Locale.ROOT) : name;
  }
}
