package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.guest.GuestChannel;
import io.sysprep.machine.WindowsPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What every {@link GuestChannel} promises.
 *
 * <p>An implementation gives a channel into a guest and a folder there that is the test's own:
 *
 * <pre>{@code
 * class MyChannelTest implements GuestChannelContract {
 *   public GuestChannel channel() { return access.open(); }
 *   public WindowsPath folder() { return WindowsPath.of("C:\\Windows\\Temp\\contract"); }
 * }
 * }</pre>
 */
public interface GuestChannelContract {

  /** {@return an open channel, a new one each time; the contract closes it} */
  GuestChannel channel();

  /** {@return an existing folder, empty before each test} */
  WindowsPath folder();

  /** {@return the words of a command that ends with an exit code of 3} */
  List<String> failing();

  /** Nothing between here and the guest changes a byte. */
  @Test
  default void everyByteArrivesAndComesBack() {
    byte[] content = new byte[3 << 20];
    new Random(7).nextBytes(content);
    for (int i = 0; i < 256; i++) {
      content[i] = (byte) i;
    }
    assertTravels(content);
  }

  /** A file without content is a file. */
  @Test
  default void emptyFileIsNoAbsentFile() {
    assertTravels(new byte[0]);
  }

  private void assertTravels(byte[] content) {
    try (GuestChannel channel = channel()) {
      WindowsPath file = folder().resolve("travelling.bin");
      channel.write(file, content);
      assertThat(channel.read(file, 0, content.length + 1)).hasValue(content);
    }
  }

  /** What is written replaces what was there, longer or not. */
  @Test
  default void writingReplacesWholeFile() {
    try (GuestChannel channel = channel()) {
      WindowsPath file = folder().resolve("replaced.txt");
      channel.write(file, "a long first content".getBytes(StandardCharsets.US_ASCII));
      channel.write(file, new byte[] {'b'});
      assertThat(channel.read(file, 0, 100)).hasValue(new byte[] {'b'});
    }
  }

  /** Absent is an answer, and no failure of the channel. */
  @Test
  default void absentFileIsEmpty() {
    try (GuestChannel channel = channel()) {
      assertThat(channel.read(folder().resolve("absent.txt"), 0, 10)).isEmpty();
    }
  }

  /** A log is followed by what is new in it. */
  @Test
  default void readingBeginsAtOffsetAndEndsAtLimit() {
    try (GuestChannel channel = channel()) {
      WindowsPath file = folder().resolve("offset.txt");
      channel.write(file, new byte[] {'a', 'b', 'c', 'd', 'e'});
      assertThat(channel.read(file, 1, 2)).hasValue(new byte[] {'b', 'c'});
      assertThat(channel.read(file, 4, 9)).hasValue(new byte[] {'e'});
      assertThat(channel.read(file, 5, 9)).hasValue(new byte[0]);
      assertThat(channel.read(file, 99, 9)).hasValue(new byte[0]);
    }
  }

  /** A controller polls for an hour over one channel. */
  @Test
  default void channelLastsForManyReads() {
    try (GuestChannel channel = channel()) {
      WindowsPath file = folder().resolve("polled.txt");
      channel.write(file, new byte[] {'x'});
      for (int i = 0; i < 200; i++) {
        assertThat(channel.read(file, 0, 1)).hasValue(new byte[] {'x'});
      }
    }
  }

  /** A command that failed is told by its exit code, not by an exception. */
  @Test
  default void exitCodeOfCommandIsTold() {
    try (GuestChannel channel = channel()) {
      assertThat(channel.run(failing(), Duration.ofSeconds(60)).exitCode()).isEqualTo(3);
    }
  }

  /** What would be taken apart on the way is refused here. */
  @Test
  default void wordsThatDoNotSurviveTheWayAreRefused() {
    try (GuestChannel channel = channel()) {
      for (String word : List.of("two words", "a\"b", "a&b", "%PATH%", "a'b", "")) {
        assertThatThrownBy(() -> channel.run(List.of("cmd", word), Duration.ofSeconds(1)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("The word 2 of the command to cmd");
        assertThatThrownBy(() -> channel.start(List.of("cmd", word)))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  /** Closing twice is no error. */
  @Test
  default void closingTwiceDoesNothing() {
    GuestChannel channel = channel();
    channel.close();
    channel.close();
  }
}
