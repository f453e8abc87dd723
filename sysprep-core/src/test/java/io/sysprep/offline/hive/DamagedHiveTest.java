package io.sysprep.offline.hive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.hives.HiveImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hives that lie: each lie is told with its place, and none sends the reader round in circles. */
@SuppressWarnings("ByteBufferBackingArray")
class DamagedHiveTest {

  /** The cell of the first key below the root, which HiveImage writes right behind it. */
  private static final int FIRST_KEY = 4096 + 32 + 88 + 4;

  private static final int ROOT = 4096 + 32 + 4;

  @TempDir private Path folder;

  @Test
  void fileOfSomethingElseIsNoHive() throws IOException {
    refused("x".repeat(600).getBytes(StandardCharsets.US_ASCII))
        .hasMessage("TEST is no registry hive: it is 600 bytes long and does not begin as one");
    refused(new byte[0])
        .hasMessage("TEST is no registry hive: it is 0 bytes long and does not begin as one");
  }

  @Test
  void transactionLogIsNoHive() throws IOException {
    ByteBuffer file = image();
    file.putInt(28, 6);
    HiveImage.seal(file);

    refused(file.array()).hasMessage("TEST is a transaction log and no hive");
  }

  @Test
  void hiveThatIsCutOffIsRefused() throws IOException {
    refused(Arrays.copyOf(image().array(), 6000))
        .hasMessage("TEST is cut off: it should have 8192 bytes, and has 6000");
  }

  @Test
  void sizeThatCannotBeIsRefused() throws IOException {
    ByteBuffer file = image();
    file.putInt(40, 0xFFFF_F000);
    HiveImage.seal(file);

    refused(file.array()).hasMessage("TEST at byte 0x28: bins of 4294963200 bytes cannot be");
  }

  @Test
  void rootBehindTheEndIsRefused() throws IOException {
    ByteBuffer file = image();
    file.putInt(36, 0x2000);
    HiveImage.seal(file);

    refused(file.array())
        .hasMessage(
            "TEST has a key at the offset 0x2000, where no cell can be: its bins are 0x1000 bytes"
                + " long");
  }

  @Test
  void cellThatIsLongerThanTheHiveIsRefused() throws IOException {
    ByteBuffer file = image();
    file.putInt(ROOT - 4, -0x10_0000);

    refused(file.array())
        .hasMessageStartingWith("TEST at byte 0x1020: a key is expected, and the size of the cell");
  }

  @Test
  void cellOfAnotherKindIsRefused() throws IOException {
    ByteBuffer file = image();
    file.put(FIRST_KEY, (byte) 'x');

    refused(file.array())
        .hasMessage("TEST at byte 0x107C: a key is expected, and the cell begins with xk");
  }

  @Test
  void nameThatIsLongerThanItsCellIsRefused() throws IOException {
    ByteBuffer file = image();
    file.putShort(FIRST_KEY + 72, (short) 5000);

    refused(file.array())
        .hasMessage("TEST at byte 0x107C: the cell holds 84 bytes, and 5000 from 76 are asked");
  }

  @Test
  void keyBelowItselfIsRefused() throws IOException {
    ByteBuffer file = image();
    // The root's list of one key names the root itself.
    int list = 4096 + file.getInt(ROOT + 28) + 4;
    file.putInt(list + 4, 32);

    refused(file.array()).hasMessageContaining("listed by another key than the one");
  }

  @Test
  void keyListedTwiceIsRefused() throws IOException {
    ByteBuffer file =
        ByteBuffer.wrap(HiveImage.empty().key("a").key("b").toBytes())
            .order(ByteOrder.LITTLE_ENDIAN);
    int list = 4096 + file.getInt(ROOT + 28) + 4;
    file.putInt(list + 12, file.getInt(list + 4));

    refused(file.array()).hasMessageContaining("twice");
  }

  @Test
  void indexRootThatNamesItselfIsRefused() throws IOException {
    ByteBuffer file =
        ByteBuffer.wrap(HiveImage.withLists("ri").key("a").key("b").toBytes())
            .order(ByteOrder.LITTLE_ENDIAN);
    int list = 4096 + file.getInt(ROOT + 28) + 4;
    file.putInt(list + 4, file.getInt(ROOT + 28));

    refused(file.array())
        .hasMessageContaining("a list of sub-keys is expected, and the cell begins with ri");
  }

  @Test
  void countThatItsListDoesNotHoldIsRefused() throws IOException {
    ByteBuffer file = image();
    file.putInt(ROOT + 20, 3);

    refused(file.array()).hasMessageContaining("3 sub-keys by its own count, and lists 1");
  }

  @Test
  void countOfValuesBeyondTheirListIsRefused() throws IOException {
    ByteBuffer file = image();
    file.putInt(FIRST_KEY + 36, -1);

    refused(file.array()).hasMessageContaining("4294967295 values by its own count");
  }

  /**
   * Whatever stands in a hive, reading it ends, and with no other error than the documented one.
   */
  @Test
  void mutationsEndInAnswersOrDocumentedErrors() throws IOException {
    HiveImage image = HiveImage.withLists("ri").value("Big", "data", 3, new byte[40_000]);
    for (int i = 0; i < 20; i++) {
      image.number("Setup\\key " + i, "value", i).ofClass("Setup\\key " + i, "class");
    }
    byte[] sound = image.toBytes();
    Random random = new Random(20261128);
    int refused = 0;
    for (int round = 0; round < 4000; round++) {
      byte[] mutant = sound.clone();
      for (int i = 0; i <= round % 4; i++) {
        int at = 4096 + random.nextInt(random.nextBoolean() ? 4096 : sound.length - 4096);
        mutant[at] = (byte) (random.nextInt(4) == 0 ? 0xFF : random.nextInt(256));
      }
      try {
        HiveText.of(Hive.open(Files.write(folder.resolve("TEST"), mutant)));
      } catch (HiveException e) {
        refused++;
        assertThat(e).hasMessageStartingWith("TEST ");
      }
    }
    assertThat(refused).isBetween(100, 3900);
  }

  private static ByteBuffer image() {
    byte[] image = HiveImage.empty().number("Setup", "SetupType", 2).toBytes();
    return ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] content)
      throws IOException {
    Path file = Files.write(folder.resolve("TEST"), content);
    ThrowingCallable reading = () -> HiveText.of(Hive.open(file));
    return assertThatThrownBy(reading).isInstanceOf(HiveException.class);
  }
}
