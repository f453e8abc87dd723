package io.sysprep.offline.disk;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.offline.hive.Hive;
import io.sysprep.offline.hive.HiveCondition;
import io.sysprep.offline.hive.HiveException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hives of a volume, each opened when it is first asked for.
 *
 * <p>A hive that is missing is no key that is absent: it would have told, and cannot.
 */
public final class VolumeHives {

  private static final String CONFIG = "\\System32\\config\\";

  /** The hives that every Windows has. */
  public static final List<String> OF_MACHINE = List.of("SYSTEM", "SOFTWARE", "SAM", "SECURITY");

  private final VolumeFolder volume;
  private final String windows;
  private final Map<String, Hive> open = new ConcurrentHashMap<>();

  /**
   * Takes the hives of a Windows.
   *
   * @param volume where it lies
   * @param windows the name of its folder there
   */
  public VolumeHives(VolumeFolder volume, String windows) {
    this.volume = volume;
    this.windows = windows;
  }

  /**
   * Opens a hive of the machine.
   *
   * @param name such as {@code SYSTEM}
   * @return the hive
   * @throws MachineException when it is missing or damaged, or cannot be read
   */
  public Hive ofMachine(String name) {
    String path = windows + CONFIG + name;
    return at(path)
        .orElseThrow(
            () -> new MachineException(Reason.NOT_RECORDED, "open the missing hive", path));
  }

  /**
   * {@return whether each hive of the machine that could be opened was closed cleanly; what of the
   * others is asked, says why it cannot be answered}
   */
  public List<HiveCondition> conditions() {
    List<HiveCondition> conditions = new ArrayList<>();
    for (String name : OF_MACHINE) {
      try {
        conditions.add(ofMachine(name).condition());
      } catch (MachineException e) {
        // Each question to this hive gets this error for its answer.
      }
    }
    return conditions;
  }

  /** {@return the hive at a path within the volume; empty where there is none} */
  Optional<Hive> at(String path) {
    Hive known = open.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Hive> hive = volume.find(path).map(file -> opened(path, file));
    hive.ifPresent(found -> open.put(path, found));
    return hive;
  }

  private static Hive opened(String path, Path file) {
    try {
      return Hive.open(file);
    } catch (HiveException e) {
      throw failure("open hive", path, e);
    }
  }

  static MachineException failure(String attempt, String subject, HiveException cause) {
    return new MachineException(reason(cause), attempt, subject, cause);
  }

  private static Reason reason(HiveException cause) {
    if (cause.getCause() instanceof AccessDeniedException) {
      return Reason.DENIED;
    }
    return cause.getCause() instanceof ClosedByInterruptException
        ? Reason.INTERRUPTED
        : Reason.FAILED;
  }
}
