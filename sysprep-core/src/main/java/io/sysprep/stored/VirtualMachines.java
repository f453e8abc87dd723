package io.sysprep.stored;

import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells virtual machines by what their firmware calls itself.
 *
 * <p>One table ({@code virtual-machines.tsv}); a machine that no row knows is taken for hardware.
 * Amazon's product names are instance types, and only those that end in {@code .metal} are
 * hardware.
 */
public final class VirtualMachines {

  private static final String PRODUCT = "SystemProductName";
  private static final List<Row> TABLE = Table.of(VirtualMachines.class, "virtual-machines.tsv");

  private VirtualMachines() {}

  /**
   * {@return whether the firmware is that of a virtual machine; empty when it says nothing}
   *
   * @param firmware gives a value of the firmware's registry key
   */
  public static Optional<Boolean> isOne(Function<String, Optional<String>> firmware) {
    Optional<String> product = told(firmware, PRODUCT);
    Optional<String> manufacturer = told(firmware, "SystemManufacturer");
    if (product.isEmpty() && manufacturer.isEmpty()) {
      return Optional.empty();
    }
    if (manufacturer.filter(name -> name.startsWith("Amazon EC2")).isPresent()) {
      return Optional.of(product.filter(name -> name.endsWith(".metal")).isEmpty());
    }
    return Optional.of(TABLE.stream().anyMatch(row -> fits(row, firmware)));
  }

  /** Firmware that nobody filled in has the value, and nothing in it. */
  private static Optional<String> told(Function<String, Optional<String>> firmware, String value) {
    return firmware.apply(value).filter(text -> !text.isBlank());
  }

  /** {@return the rows of the table} */
  public static List<Row> table() {
    return TABLE;
  }

  private static boolean fits(Row row, Function<String, Optional<String>> firmware) {
    return firmware.apply(row.cell(0)).filter(text -> text.startsWith(row.cell(1))).isPresent();
  }
}
