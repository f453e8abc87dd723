package io.sysprep.offline;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.NoMachineException;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.Sid;
import io.sysprep.offline.disk.DiskView;
import io.sysprep.offline.disk.VolumeFolder;
import io.sysprep.offline.disk.VolumeHives;
import io.sysprep.offline.disk.WindowsOnVolume;
import io.sysprep.preflight.PrerequisiteCheck;
import io.sysprep.stored.VersionInRegistry;
import io.sysprep.verify.MachineIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A Windows that is not running: a mounted volume, or a folder that holds a tree of Windows.
 *
 * <p>Nothing is ever written to the volume, and no file of it stays open between two questions.
 * Immutable; may be used from several threads.
 *
 * <pre>{@code
 * OfflineMachine disk = OfflineMachine.in(Path.of("/mnt/image"));
 * PreflightReport report = Sysprep.on(disk).preflight(plan);
 * DiskVerification verdict = disk.verify();
 * if (!verdict.isSealed()) {
 *   System.out.println(verdict.toText());
 * }
 * }</pre>
 */
public final class OfflineMachine {

  private static final String LETTER = "[A-Za-z]:\\\\.*";
  private static final RegistryKey CRYPTOGRAPHY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Cryptography");
  private static final int ADMINISTRATOR = 500;
  private static final char USUAL = 'C';

  private final DiskView view;
  private final VolumeHives hives;

  private OfflineMachine(DiskView view, VolumeHives hives) {
    this.view = view;
    this.hives = hives;
  }

  /**
   * Opens the Windows on a volume.
   *
   * <p>Its hives are opened when something is asked that they tell; one that is missing or damaged
   * is an answer of each question that needs it.
   *
   * @param volume the folder in which the Windows folder lies, whatever that one is called
   * @return the machine
   * @throws NoMachineException when there is no such folder, no Windows in it, or more than one
   */
  public static OfflineMachine in(Path volume) {
    Objects.requireNonNull(volume, "volume");
    VolumeFolder folder = folder(volume);
    String windows = WindowsOnVolume.folder(folder);
    VolumeHives hives = new VolumeHives(folder, windows);
    char letter = letter(DiskView.of(folder, USUAL, windows, hives));
    return new OfflineMachine(DiskView.of(folder, letter, windows, hives), hives);
  }

  /**
   * Gives what can be read of it, through the same ports as those of a running machine.
   *
   * <p>Where only a running Windows could answer, a port throws {@link MachineException} with the
   * reason {@code NOT_RUNNING}; where no file is known to hold the answer, with {@code
   * NOT_RECORDED}. The clock stands still at the time of the last shutdown.
   *
   * @return the view, the same object each time
   */
  public MachineView view() {
    return view;
  }

  /**
   * {@return the checks that are asked of a disk beside those of every machine: whether its
   * registry is complete}
   */
  public List<PrerequisiteCheck> checks() {
    return List.of(new HivesComplete(hives));
  }

  /**
   * Tells whether it is sealed, what proves that, what it still carries, and what its clones will
   * meet first.
   *
   * @return how it stands; what could not be read is part of it
   */
  public DiskVerification verify() {
    return new DiskVerifier(view, hives).verify();
  }

  /**
   * Takes its identity, to be held against those of clones or of the machine before.
   *
   * <p>Nobody is logged on to a disk: the user is the built-in administrator, and the time that of
   * the last shutdown.
   *
   * <pre>{@code
   * SidProof proof = SidProof.of(OfflineMachine.in(image).identity(), OfflineMachine.in(clone).identity());
   * }</pre>
   *
   * @return the identity
   * @throws MachineException when a part of it could not be found out
   */
  public MachineIdentity identity() {
    Sid sid = view.accounts().machineSid();
    String name = view.system().computerName();
    Sid administrator = sid.account(ADMINISTRATOR);
    return new MachineIdentity(
        view.clock().instant(),
        name,
        Optional.of(sid),
        name + "\\" + administrator,
        administrator,
        view.registry().value(CRYPTOGRAPHY, "MachineGuid").flatMap(RegistryValue::asText));
  }

  private static VolumeFolder folder(Path volume) {
    try {
      return VolumeFolder.at(volume);
    } catch (IOException e) {
      throw new NoMachineException(volume + " is no folder that can be read: " + e);
    }
  }

  /** The letter that this Windows gives its own volume; a damaged hive leaves the usual one. */
  private static char letter(MachineView view) {
    RegistryKey key = VersionInRegistry.KEY;
    try {
      return view.registry()
          .value(key, "SystemRoot")
          .flatMap(RegistryValue::asText)
          .filter(path -> path.matches(LETTER))
          .map(path -> Character.toUpperCase(path.charAt(0)))
          .orElse(USUAL);
    } catch (MachineException e) {
      return USUAL;
    }
  }
}
