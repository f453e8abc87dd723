package io.sysprep.windows.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells virtual machines by what their firmware calls itself.
 *
 * <p>One table ({@code virtual-machines.tsv}); a machine that no line knows is taken for hardware.
 * Amazon's product names are instance types, and only those that end in {@code .metal} are
 * hardware.
 */
final class VirtualMachines {

  private static final String PRODUCT = "SystemProductName";
  private static final List<Line> TABLE = readTable();

  /**
   * One line of the table.
   *
   * @param value the registry value
   * @param prefix what it begins with in a virtual machine
   */
  record Line(String value, String prefix) {}

  private VirtualMachines() {}

  /**
   * {@return whether the firmware is that of a virtual machine; empty when it says nothing}
   *
   * @param firmware gives a value of the firmware's registry key
   */
  static Optional<Boolean> isOne(Function<String, Optional<String>> firmware) {
    Optional<String> product = told(firmware, PRODUCT);
    Optional<String> manufacturer = told(firmware, "SystemManufacturer");
    if (product.isEmpty() && manufacturer.isEmpty()) {
      return Optional.empty();
    }
    if (manufacturer.filter(name -> name.startsWith("Amazon EC2")).isPresent()) {
      return Optional.of(product.filter(name -> name.endsWith(".metal")).isEmpty());
    }
    return Optional.of(TABLE.stream().anyMatch(line -> fits(line, firmware)));
  }

  /** Firmware that nobody filled in has the value, and nothing in it. */
  private static Optional<String> told(Function<String, Optional<String>> firmware, String value) {
    return firmware.apply(value).filter(text -> !text.isBlank());
  }

  static List<Line> table() {
    return TABLE;
  }

  private static boolean fits(Line line, Function<String, Optional<String>> firmware) {
    return firmware.apply(line.value()).filter(text -> text.startsWith(line.prefix())).isPresent();
  }

  private static List<Line> readTable() {
    try (InputStream in = VirtualMachines.class.getResourceAsStream("virtual-machines.tsv")) {
      return new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(columns -> new Line(columns[0], columns[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
