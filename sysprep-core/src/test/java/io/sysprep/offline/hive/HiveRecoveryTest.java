package io.sysprep.offline.hive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.hives.HiveCorpus;
import io.sysprep.hives.HiveImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hives that were not closed cleanly, with and without the logs that complete them. */
@SuppressWarnings("ByteBufferBackingArray")
class HiveRecoveryTest {

  private static final int NEW_FORMAT = 6;

  @TempDir private Path folder;

  @Test
  void cleanHiveIsReadWithoutItsLogs() throws IOException {
    write("SYSTEM", image("before"));
    write("SYSTEM.LOG1", log(7, entry(7, image("before"), image("after"))));

    assertThat(condition().kind()).isEqualTo(HiveCondition.Kind.CLEAN);
    assertThat(keys()).containsExactly("before");
  }

  @Test
  void dirtyHiveWithoutLogTellsWhatMayBeMissing() throws IOException {
    write("SYSTEM", dirty("before"));

    assertThat(condition().kind()).isEqualTo(HiveCondition.Kind.DIRTY);
    assertThat(condition().explanation())
        .isEqualTo(
            "SYSTEM was not closed cleanly: its sequence numbers are 8 and 7. No log lies beside it"
                + " that completes it: what was written last may be missing.");
    assertThat(keys()).containsExactly("before");
  }

  @Test
  void emptyLogsCompleteNothing() throws IOException {
    write("SYSTEM", dirty("before"));
    write("SYSTEM.LOG1", new byte[0]);
    write("SYSTEM.LOG2", new byte[1024]);

    assertThat(condition().explanation())
        .contains("SYSTEM.LOG1 and SYSTEM.LOG2 hold nothing that completes it");
  }

  @Test
  void logOfNewFormatIsLaidOverInOrderOfItsEntries() throws IOException {
    write("SYSTEM", dirty("before"));
    write(
        "SYSTEM.LOG1",
        log(
            8,
            entry(8, image("before"), image("between")),
            entry(9, image("between"), image("after"))));

    assertThat(keys()).containsExactly("after");
    assertThat(condition().kind()).isEqualTo(HiveCondition.Kind.RECOVERED);
    assertThat(condition().explanation())
        .isEqualTo(
            "SYSTEM was not closed cleanly: its sequence numbers are 8 and 7. 2 entries were read"
                + " from SYSTEM.LOG1 as Windows itself would.");
  }

  @Test
  void twoLogsOfNewFormatAreReadEarlierFirst() throws IOException {
    write("SYSTEM", dirty("before"));
    write("system.log1", log(9, entry(9, image("between"), image("after"))));
    write("system.log2", log(8, entry(8, image("before"), image("between"))));

    assertThat(keys()).containsExactly("after");
  }

  @Test
  void logThatGoesOnElsewhereIsLeftOut() throws IOException {
    write("SYSTEM", dirty("before"));
    write("SYSTEM.LOG1", log(8, entry(8, image("before"), image("between"))));
    write("SYSTEM.LOG2", log(12, entry(12, image("between"), image("after"))));

    assertThat(keys()).containsExactly("between");
  }

  @Test
  void entryWithWrongHashEndsTheLog() throws IOException {
    byte[] broken = entry(9, image("between"), image("after"));
    broken[broken.length - 1] ^= 1;
    write("SYSTEM", dirty("before"));
    write("SYSTEM.LOG1", log(8, entry(8, image("before"), image("between")), broken));

    assertThat(keys()).containsExactly("between");
  }

  @Test
  void logOfEarlierTimesIsLeftOut() throws IOException {
    write("SYSTEM", dirty("before"));
    write("SYSTEM.LOG1", log(5, entry(5, image("before"), image("older"))));

    assertThat(condition().kind()).isEqualTo(HiveCondition.Kind.DIRTY);
  }

  @Test
  void hiveThatHasGrownIsReadToItsNewEnd() throws IOException {
    HiveImage larger = HiveImage.empty().key("after");
    for (int i = 0; i < 1000; i++) {
      larger.key("after\\key " + i);
    }
    write("SYSTEM", dirty("before"));
    write("SYSTEM.LOG1", log(8, entry(8, image("before"), larger.toBytes())));

    assertThat(Hive.open(folder.resolve("SYSTEM")).root().subKey("after").orElseThrow().subKeys())
        .hasSize(1000);
  }

  @Test
  void damagedBaseBlockIsRepairedByLog() throws IOException {
    byte[] damaged = dirty("before");
    damaged[100] ^= 1;
    write("SYSTEM", damaged);
    write("SYSTEM.LOG1", log(8, entry(8, image("before"), image("after"))));

    assertThat(keys()).containsExactly("after");
    assertThat(condition().explanation()).contains("the checksum of its base block is wrong");
  }

  @Test
  void damagedBaseBlockWithoutLogIsRefused() throws IOException {
    byte[] damaged = image("before");
    damaged[100] ^= 1;
    write("SYSTEM", damaged);

    assertThatThrownBy(this::keys)
        .isInstanceOf(HiveException.class)
        .hasMessage(
            "SYSTEM at byte 0x0: the checksum of the base block is wrong, and no log beside repairs"
                + " it");
  }

  /** What Windows 7 itself made of hive and log lies in the corpus. */
  @Test
  void oldFormatGivesWhatWindowsItselfRecovered() throws IOException {
    HiveCorpus.unpack("dirty/OldDirtyHive", folder.resolve("OldDirtyHive"));
    HiveCorpus.unpack("dirty/RecoveredHive_Windows7", folder.resolve("Recovered"));
    Hive alone = Hive.open(folder.resolve("OldDirtyHive"));
    HiveCorpus.unpack("dirty/OldDirtyHive.LOG1", folder.resolve("OldDirtyHive.LOG1"));
    Hive recovered = Hive.open(folder.resolve("OldDirtyHive"));
    Hive windows = Hive.open(folder.resolve("Recovered"));

    assertThat(HiveText.of(alone)).hasSize(5003);
    assertThat(alone.condition().kind()).isEqualTo(HiveCondition.Kind.DIRTY);
    assertThat(HiveText.of(recovered)).hasSize(5004).isEqualTo(HiveText.of(windows));
    assertThat(recovered.condition().explanation()).contains("1 entry was read from OldDirtyHive");
    assertThat(windows.condition().wasClosedCleanly()).isTrue();
  }

  private HiveCondition condition() {
    return Hive.open(folder.resolve("SYSTEM")).condition();
  }

  private List<String> keys() {
    return Hive.open(folder.resolve("SYSTEM")).root().subKeys().stream()
        .map(HiveKey::name)
        .toList();
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private static byte[] image(String key) {
    return HiveImage.empty().key(key).toBytes();
  }

  private static byte[] dirty(String key) {
    return HiveImage.empty().key(key).notClosed().toBytes();
  }

  private static byte[] log(int sequence, byte[]... entries) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    ByteBuffer block = HiveImage.little(512);
    HiveImage.baseBlock(block, NEW_FORMAT, sequence, sequence, 32, 4096);
    log.writeBytes(block.array());
    for (byte[] entry : entries) {
      log.writeBytes(entry);
    }
    return log.toByteArray();
  }

  /** An entry with the pages that two hives differ in. */
  private static byte[] entry(int sequence, byte[] before, byte[] after) {
    List<Integer> pages = new ArrayList<>();
    for (int at = 4096; at < after.length; at += 512) {
      if (at >= before.length || Arrays.mismatch(before, at, at + 512, after, at, at + 512) >= 0) {
        pages.add(at);
      }
    }
    int used = 40 + pages.size() * (8 + 512);
    ByteBuffer entry = HiveImage.little((used + 511) / 512 * 512);
    entry.putInt(0x454C7648).putInt(entry.capacity()).putInt(0).putInt(sequence);
    entry.putInt(after.length - 4096).putInt(pages.size()).position(40);
    pages.forEach(at -> entry.putInt(at - 4096).putInt(512));
    pages.forEach(at -> entry.put(after, at, 512));
    byte[] bytes = entry.array();
    ByteBuffer sealed = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    sealed.putLong(24, Marvin.of(Marvin.SEED, bytes, 40, bytes.length - 40));
    sealed.putLong(32, Marvin.of(Marvin.SEED, bytes, 0, 32));
    return bytes;
  }
}
