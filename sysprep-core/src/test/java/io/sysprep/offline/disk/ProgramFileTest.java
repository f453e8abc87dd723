package io.sysprep.offline.disk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.hives.ProgramImage;
import io.sysprep.machine.FileVersion;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramFileTest {

  private static final FileVersion VERSION = new FileVersion(10, 0, 20348, 1850);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsVersionOfBothWidths(boolean wide) throws IOException {
    assertThat(version(ProgramImage.of(VERSION, wide))).contains(VERSION);
  }

  @Test
  void textHasNoVersion() throws IOException {
    assertThat(version("no program".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(version(new byte[0])).isEmpty();
    assertThat(version("MZ".repeat(500).getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }

  @Test
  void programThatIsCutOffHasNoVersion() throws IOException {
    byte[] whole = ProgramImage.of(VERSION, true);
    for (int length = 0; length < whole.length - 0x70; length += 7) {
      assertThat(version(Arrays.copyOf(whole, length))).isEmpty();
    }
  }

  @Test
  void damagedProgramsEndInAnAnswer() throws IOException {
    byte[] whole = ProgramImage.of(VERSION, false);
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      byte[] mutant = whole.clone();
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      mutant[60 + random.nextInt(300)] = (byte) 0xFF;
      assertThat(version(mutant)).isNotNull();
    }
  }

  private Optional<FileVersion> version(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("program.exe"), content);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return new ProgramFile(channel).version();
    }
  }
}
