package io.sysprep.stored;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsVersion;
import io.sysprep.machine.WindowsVersion.Kind;
import java.util.OptionalLong;

/**
 * Reads the version of Windows from the registry.
 *
 * <p>GetVersionEx answers 6.2 to programs whose manifest does not name a later Windows (Microsoft
 * Learn, "GetVersionExW function"), and Java's is not ours to change.
 */
public final class VersionInRegistry {

  /** The key that tells most of it. */
  public static final RegistryKey KEY =
      RegistryKey.localMachine("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

  private static final RegistryKey PRODUCT_OPTIONS =
      RegistryKey.localMachine("SYSTEM\\CurrentControlSet\\Control\\ProductOptions");

  private VersionInRegistry() {}

  /** {@return the version} */
  public static WindowsVersion read(RequiredValues values) {
    String[] older = values.text(KEY, "CurrentVersion").split("\\.", -1);
    return new WindowsVersion(
        number(values, "CurrentMajorVersionNumber", older[0]),
        number(values, "CurrentMinorVersionNumber", older[older.length - 1]),
        Integer.parseInt(values.text(KEY, "CurrentBuildNumber")),
        number(values, "UBR", "0"),
        values.text(KEY, "ProductName"),
        values.text(KEY, "EditionID"),
        kind(values));
  }

  /** CurrentVersion says 6.3 for ever; the two numbers came with Windows 10. */
  private static int number(RequiredValues values, String name, String otherwise) {
    OptionalLong number = values.optionalNumber(KEY, name);
    return number.isPresent() ? (int) number.getAsLong() : Integer.parseInt(otherwise);
  }

  private static Kind kind(RequiredValues values) {
    String type = values.optionalText(KEY, "InstallationType").orElse("");
    return switch (type) {
      case "Client" -> Kind.CLIENT;
      case "Server Core", "Nano Server" -> Kind.SERVER_CORE;
      case "Server" -> Kind.SERVER;
      default -> kindByProduct(values.text(PRODUCT_OPTIONS, "ProductType"));
    };
  }

  private static Kind kindByProduct(String productType) {
    return switch (productType) {
      case "WinNT" -> Kind.CLIENT;
      case "ServerNT", "LanmanNT" -> Kind.SERVER;
      default ->
          throw new MachineException(
              Reason.FAILED, "understand product type", "'" + productType + "'");
    };
  }
}
