package io.sysprep.windows.files;

import io.sysprep.machine.ConversionStatus;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.Volume;
import io.sysprep.machine.Volume.Kind;
import io.sysprep.machine.VolumesView;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiQuery;
import io.sysprep.machine.WmiValue;
import io.sysprep.windows.failures.Numbered;
import io.sysprep.windows.failures.WindowsErrors;
import io.sysprep.windows.wmi.WindowsWmi;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the volumes of Windows, and through WMI how far BitLocker has come with them. */
public final class WindowsVolumes implements VolumesView {

  private static final String NAMESPACE = "root\\cimv2\\Security\\MicrosoftVolumeEncryption";
  private static final String CLASS = "Win32_EncryptableVolume";

  private final NativeVolumes natives;
  private final WindowsWmi wmi;

  public WindowsVolumes(NativeVolumes natives, WindowsWmi wmi) {
    this.natives = natives;
    this.wmi = wmi;
  }

  @Override
  public List<Volume> volumes() {
    NativeVolumes.Roots roots = natives.roots();
    WindowsErrors.requireSuccess("list the volumes of", "the machine", roots.code());
    return roots.paths().stream()
        .map(this::volume)
        .sorted(Comparator.comparing(Volume::letter))
        .toList();
  }

  /**
   * Asks the method, not a property: the property of that name came with later versions of Windows.
   */
  @Override
  public Optional<ConversionStatus> conversionStatus(char letter) {
    try {
      return encryptable(letter).map(this::conversionStatus);
    } catch (MachineException e) {
      return switch (e.reason()) {
        case MISSING_NAMESPACE, MISSING_CLASS -> Optional.empty();
        default -> throw e;
      };
    }
  }

  private Optional<String> encryptable(char letter) {
    WmiQuery query =
        WmiQuery.of(NAMESPACE, CLASS, "DeviceID")
            .where(WmiCondition.equal("DriveLetter", letter + ":"));
    return wmi.query(query).stream().findFirst().flatMap(row -> row.text("DeviceID"));
  }

  private ConversionStatus conversionStatus(String deviceId) {
    String escaped = deviceId.replace("\\", "\\\\").replace("\"", "\\\"");
    String object = CLASS + ".DeviceID=\"" + escaped + "\"";
    return wmi.call(
            NAMESPACE, object, "GetConversionStatus", "ConversionStatus", WmiQuery.DEFAULT_DEADLINE)
        .map(status -> decode(object, status))
        .orElseThrow(() -> failure("read the conversion status of", object));
  }

  private static ConversionStatus decode(String object, WmiValue status) {
    if (status instanceof WmiValue.Numeral given) {
      return Numbered.of("conversion status", object, ConversionStatus.values(), 0, given.number());
    }
    throw failure("understand conversion status " + status + " of", object);
  }

  private static MachineException failure(String attempt, String object) {
    return new MachineException(MachineException.Reason.FAILED, attempt, object);
  }

  private Volume volume(String root) {
    char letter = root.toUpperCase(Locale.ROOT).charAt(0);
    Kind kind = kind(natives.type(root));
    return new Volume(letter, kind, free(root, kind));
  }

  /**
   * An empty drive has its own code for each kind of drive. A share is not asked: one whose server
   * is away is waited for by Windows, and nothing can end that.
   */
  private OptionalLong free(String root, Kind kind) {
    if (kind == Kind.NETWORK) {
      return OptionalLong.empty();
    }
    NativeVolumes.Free free = natives.free(root);
    boolean failed = free.code() != WindowsErrors.SUCCESS;
    if (failed && (kind != Kind.FIXED || free.code() == WindowsErrors.NOT_READY)) {
      return OptionalLong.empty();
    }
    WindowsErrors.requireSuccess("read free space of", root, free.code());
    return OptionalLong.of(free.bytes());
  }

  // fileapi.h, DRIVE_REMOVABLE and on
  private static Kind kind(int type) {
    return switch (type) {
      case 2 -> Kind.REMOVABLE;
      case 3 -> Kind.FIXED;
      case 4 -> Kind.NETWORK;
      case 5 -> Kind.OPTICAL;
      default -> Kind.OTHER;
    };
  }
}
