package io.sysprep.offline.hive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.hives.HiveCorpus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real hives, and hives that others made to be hard, held against what libhivex counts in them. */
class HiveCorpusTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "win81/SOFTWARE,203485,385411,DIRTY",
    "win81/SYSTEM,21502,52290,DIRTY",
    "win81/SAM,76,84,CLEAN",
    "win81/SECURITY,101,110,CLEAN",
    "win81/NTUSER.DAT,1597,2310,CLEAN",
    "win7/SOFTWARE,117488,193870,CLEAN",
    "win7/SYSTEM,30756,73455,CLEAN",
    "win7/NTUSER.DAT,2288,5470,CLEAN",
    "win7/SAM,65,70,CLEAN",
    "win10/SYSTEM-upgraded-twice,43211,90307,DIRTY",
    "edge/ez-SAM,68,73,CLEAN",
    "edge/ez-SAM_DUPENAME,112,128,CLEAN",
    "edge/ez-SAM_RootValue,65,71,CLEAN",
    "edge/ez-SECURITYNoRoot,8,2,CLEAN",
    "edge/yarp-BigDataHive,2,2,CLEAN",
    "edge/yarp-CompHive,4,0,CLEAN",
    "edge/yarp-DupNameHive,2,0,CLEAN",
    "edge/yarp-EmptyHive,1,0,CLEAN",
    "edge/yarp-ExtendedASCIIHive,2,1,CLEAN",
    "edge/yarp-MultiSzHive,2,2,CLEAN",
    "edge/yarp-StringValuesHive,2,4,CLEAN",
    "edge/yarp-UnicodeHive,3,0,CLEAN"
  })
  void readsAsManyKeysAndValuesAsLibhivex(
      String name, int keys, int values, HiveCondition.Kind condition) throws IOException {
    HiveCorpus.unpack(name, folder.resolve("hive"));
    Hive hive = Hive.open(folder.resolve("hive"));
    int[] counts = new int[3];
    count(hive.root(), counts);

    assertThat(counts).startsWith(keys, values);
    assertThat(hive.condition().kind()).isEqualTo(condition);
  }

  @ParameterizedTest
  @CsvSource({
    "edge/ez-NotAHive,is no registry hive: it is 17920 bytes long",
    "edge/yarp-TruncatedHive,'is cut off: it should have 491520 bytes, and has 12288'",
    "edge/yarp-BadListHive,at byte 0x1484: the key is listed by another key than the one",
    "edge/corrupted_system_hive,'at byte 0x26078: a key is expected, and the size of the cell is 0'"
  })
  void tellsWhereDamagedOnesAreDamaged(String name, String problem) throws IOException {
    HiveCorpus.unpack(name, folder.resolve("hive"));

    assertThatThrownBy(() -> count(Hive.open(folder.resolve("hive")).root(), new int[3]))
        .isInstanceOf(HiveException.class)
        .hasMessageContaining(problem);
  }

  private static void count(HiveKey key, int[] counts) {
    counts[0]++;
    for (HiveValue value : key.values()) {
      counts[1]++;
      counts[2] += value.data().length;
    }
    key.subKeys().forEach(below -> count(below, counts));
  }
}
