package io.sysprep.machine;

import java.util.Arrays;

/**
 * One change to a machine, as a dry run announces it and a fake records it.
 *
 * <p>Contents of files and of registry values may be secret, so the text form of a change tells
 * what is changed and how much, never to what; the records themselves carry it.
 */
public sealed interface MachineChange {

  /** {@return which of them it is, for a switch} */
  default Kind kind() {
    return Kind.of(this);
  }

  /** The kinds of changes, each a record of this type. */
  enum Kind {
    /** {@link RegistryValueWritten}. */
    REGISTRY_VALUE_WRITTEN(RegistryValueWritten.class),
    /** {@link RegistryKeyCreated}. */
    REGISTRY_KEY_CREATED(RegistryKeyCreated.class),
    /** {@link RegistryValueDeleted}. */
    REGISTRY_VALUE_DELETED(RegistryValueDeleted.class),
    /** {@link RegistryKeyDeleted}. */
    REGISTRY_KEY_DELETED(RegistryKeyDeleted.class),
    /** {@link FolderCreated}. */
    FOLDER_CREATED(FolderCreated.class),
    /** {@link PrivateFolderCreated}. */
    PRIVATE_FOLDER_CREATED(PrivateFolderCreated.class),
    /** {@link FileWritten}. */
    FILE_WRITTEN(FileWritten.class),
    /** {@link FileAppended}. */
    FILE_APPENDED(FileAppended.class),
    /** {@link FileCopied}. */
    FILE_COPIED(FileCopied.class),
    /** {@link FileDeleted}. */
    FILE_DELETED(FileDeleted.class),
    /** {@link ServiceStartModeChanged}. */
    SERVICE_START_MODE_CHANGED(ServiceStartModeChanged.class),
    /** {@link ServiceStarted}. */
    SERVICE_STARTED(ServiceStarted.class),
    /** {@link ServiceStopped}. */
    SERVICE_STOPPED(ServiceStopped.class),
    /** {@link ProgramLaunched}. */
    PROGRAM_LAUNCHED(ProgramLaunched.class),
    /** {@link PoweredOff}. */
    POWERED_OFF(PoweredOff.class),
    /** {@link Restarted}. */
    RESTARTED(Restarted.class);

    private final Class<? extends MachineChange> type;

    Kind(Class<? extends MachineChange> type) {
      this.type = type;
    }

    private static Kind of(MachineChange one) {
      return Arrays.stream(values()).filter(kind -> kind.type.isInstance(one)).findFirst().get();
    }
  }

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
