package io.sysprep.machine;

/**
 * One change to a machine, as a dry run announces it and a fake records it.
 *
 * <p>Contents of files and of registry values may be secret, so the text form of a change tells
 * what is changed and how much, never to what; the records themselves carry it.
 */
public sealed interface MachineChange {

  /**
   * A registry value is written.
   *
   * @param key the key
   * @param name the value's name
   * @param value the new value
   */
  record RegistryValueWritten(RegistryKey key, String name, RegistryValue value)
      implements MachineChange {
    @Override
    public String toString() {
      return "write registry value " + key + "\\" + name + " (" + value.typeName() + ")";
    }
  }

  /**
   * A registry key is made.
   *
   * @param key the key
   */
  record RegistryKeyCreated(RegistryKey key) implements MachineChange {
    @Override
    public String toString() {
      return "create registry key " + key;
    }
  }

  /**
   * A registry value is deleted.
   *
   * @param key the key
   * @param name the value's name
   */
  record RegistryValueDeleted(RegistryKey key, String name) implements MachineChange {
    @Override
    public String toString() {
      return "delete registry value " + key + "\\" + name;
    }
  }

  /**
   * A registry key is deleted with all below it.
   *
   * @param key the key
   */
  record RegistryKeyDeleted(RegistryKey key) implements MachineChange {
    @Override
    public String toString() {
      return "delete registry key " + key;
    }
  }

  /**
   * A folder is made.
   *
   * @param path the folder
   */
  record FolderCreated(WindowsPath path) implements MachineChange {
    @Override
    public String toString() {
      return "create folder " + path;
    }
  }

  /**
   * A folder is made that only administrators may use.
   *
   * @param path the folder
   */
  record PrivateFolderCreated(WindowsPath path) implements MachineChange {
    @Override
    public String toString() {
      return "create folder " + path + " for administrators only";
    }
  }

  /**
   * A file is written as a whole.
   *
   * @param path the file
   * @param content its new content
   */
  record FileWritten(WindowsPath path, Bytes content) implements MachineChange {
    @Override
    public String toString() {
      return "write file " + path + " (" + content + ")";
    }
  }

  /**
   * A file grows.
   *
   * @param path the file
   * @param content what is added
   */
  record FileAppended(WindowsPath path, Bytes content) implements MachineChange {
    @Override
    public String toString() {
      return "append to file " + path + " (" + content + ")";
    }
  }

  /**
   * A file is copied.
   *
   * @param from the file
   * @param to where to
   */
  record FileCopied(WindowsPath from, WindowsPath to) implements MachineChange {
    @Override
    public String toString() {
      return "copy file " + from + " to " + to;
    }
  }

  /**
   * A file or an empty folder is deleted.
   *
   * @param path the file or folder
   */
  record FileDeleted(WindowsPath path) implements MachineChange {
    @Override
    public String toString() {
      return "delete " + path;
    }
  }

  /**
   * A service is from now on started in another way.
   *
   * @param service the service's name
   * @param mode how
   */
  record ServiceStartModeChanged(String service, ServiceStartMode mode) implements MachineChange {
    @Override
    public String toString() {
      return "set start mode of service " + service + " to " + mode.text();
    }
  }

  /**
   * A service is started.
   *
   * @param service the service's name
   */
  record ServiceStarted(String service) implements MachineChange {
    @Override
    public String toString() {
      return "start service " + service;
    }
  }

  /**
   * A service is stopped.
   *
   * @param service the service's name
   */
  record ServiceStopped(String service) implements MachineChange {
    @Override
    public String toString() {
      return "stop service " + service;
    }
  }

  /**
   * A program is started.
   *
   * @param launch the program with its arguments
   */
  record ProgramLaunched(ProgramLaunch launch) implements MachineChange {
    @Override
    public String toString() {
      return "run " + launch.commandLine();
    }
  }

  /** The machine is powered off. */
  record PoweredOff() implements MachineChange {
    @Override
    public String toString() {
      return "power off";
    }
  }

  /** The machine is restarted. */
  record Restarted() implements MachineChange {
    @Override
    public String toString() {
      return "restart";
    }
  }
}
