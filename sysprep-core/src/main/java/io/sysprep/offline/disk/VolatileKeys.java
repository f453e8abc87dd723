package io.sysprep.offline.disk;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.table.Row;
import io.sysprep.table.Table;
import java.util.List;

/**
 * The keys that Windows keeps in memory only: they are in no hive, and their absence there tells
 * nothing. One table, {@code volatile-keys.tsv}.
 */
final class VolatileKeys {

  private static final List<Row> TABLE = Table.of(VolatileKeys.class, "volatile-keys.tsv");

  private VolatileKeys() {}

  static void refuse(RegistryKey key) {
    if (key.hive() == RegistryHive.LOCAL_MACHINE) {
      for (Row row : TABLE) {
        if (isBelow(key.path(), row.cell(0))) {
          throw new MachineException(
              Reason.NOT_RUNNING, "read what is kept in memory only:", key.toString());
        }
      }
    }
  }

  private static boolean isBelow(String path, String key) {
    return path.regionMatches(true, 0, key, 0, key.length())
        && (path.length() == key.length() || path.charAt(key.length()) == '\\');
  }
}
