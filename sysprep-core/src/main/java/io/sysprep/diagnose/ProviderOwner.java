package io.sysprep.diagnose;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whose a provider of Sysprep is, known by the name of its DLL.
 *
 * @param dll the file name of the DLL
 * @param owner the component of Windows or the product of another vendor
 * @param source how that is known
 */
public record ProviderOwner(String dll, String owner, String source) {

  private static final Map<String, ProviderOwner> ALL = load();

  private static Map<String, ProviderOwner> load() {
    Map<String, ProviderOwner> owners = new HashMap<>();
    for (Row row : Table.of(ProviderOwner.class, "provider-owners.tsv")) {
      ProviderOwner owner = new ProviderOwner(row.cell(0), row.cell(1), row.cell(2));
      owners.put(folded(owner.dll()), owner);
    }
    return Map.copyOf(owners);
  }

  /**
   * Finds whose a DLL is.
   *
   * @param dll its file name or path, with or without its ending, as logs and the registry have it
   * @return the owner; empty when it is not known
   */
  public static Optional<ProviderOwner> of(String dll) {
    return Optional.ofNullable(ALL.get(folded(dll)));
  }

  private static String folded(String dll) {
    String name = dll.substring(dll.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT).strip();
    return name.endsWith(".dll") ? name.substring(0, name.length() - ".dll".length()) : name;
  }
}
