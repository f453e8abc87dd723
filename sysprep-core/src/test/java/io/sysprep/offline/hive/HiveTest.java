package io.sysprep.offline.hive;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.hives.HiveImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiveTest {

  @TempDir private Path folder;

  @Test
  void readsKeysAndValuesInTheirOrder() throws IOException {
    HiveKey root =
        open(HiveImage.empty().key("Zebra").key("Setup\\Status").number("Setup", "SetupType", 2));

    assertThat(root.subKeys()).extracting(HiveKey::name).containsExactly("Zebra", "Setup");
    HiveKey setup = root.subKey("sETUP").orElseThrow();
    assertThat(setup.subKey("status")).isPresent();
    assertThat(setup.subKey("Upgrade")).isEmpty();
    assertThat(setup.value("SETUPTYPE").orElseThrow().data()).containsExactly(2, 0, 0, 0);
    assertThat(setup.value("CmdLine")).isEmpty();
    assertThat(setup.modified()).isEqualTo(Instant.parse("2019-04-17T18:40:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"li", "lf", "lh", "ri"})
  void findsKeysInListsOfEachKind(String kind) throws IOException {
    HiveImage image = HiveImage.withLists(kind);
    for (int i = 0; i < 300; i++) {
      image.key("Services\\service " + i).key("Services\\Dienst \u4E2D" + i);
    }
    HiveKey services = open(image).subKey("Services").orElseThrow();

    assertThat(services.subKeys()).hasSize(600);
    assertThat(services.subKey("SERVICE 299")).isPresent();
    assertThat(services.subKey("dienst \u4E2D" + 7)).isPresent();
    assertThat(services.subKey("service 300")).isEmpty();
  }

  @Test
  void readsNamesOfBothEncodings() throws IOException {
    HiveKey root =
        open(
            HiveImage.empty()
                .number("Stra\u00DFe", "Gr\u00F6\u00DFe", 1)
                .number("\u0395\u03BB\u03BB\u03AC\u03B4\u03B1", "\u4E2D", 1));

    assertThat(root.subKeys())
        .extracting(HiveKey::name)
        .containsExactly("Stra\u00DFe", "\u0395\u03BB\u03BB\u03AC\u03B4\u03B1");
    assertThat(root.subKey("STRA\u00DFE").orElseThrow().value("GR\u00D6\u00DFE")).isPresent();
    HiveKey greek = root.subKey("\u03B5\u03BB\u03BB\u03AC\u03B4\u03B1").orElseThrow();
    assertThat(greek.value("\u4E2D")).isPresent();
  }

  @Test
  void readsDataOfEachSize() throws IOException {
    HiveImage image = HiveImage.empty();
    for (int size : new int[] {0, 1, 4, 5, 16_344, 16_345, 70_000, 200_000}) {
      image.value("Data", "of " + size, 3, filled(size));
    }
    for (HiveValue value : open(image).subKey("Data").orElseThrow().values()) {
      int size = Integer.parseInt(value.name().substring(3));
      assertThat(value.data()).as(value.name()).isEqualTo(filled(size));
      assertThat(value.type()).isEqualTo(3);
    }
  }

  @Test
  void readsClassesOfKeys() throws IOException {
    HiveKey root = open(HiveImage.empty().key("plain").ofClass("JD", "4a5b6c7d"));

    assertThat(root.subKey("JD").orElseThrow().className()).contains("4a5b6c7d");
    assertThat(root.subKey("plain").orElseThrow().className()).isEmpty();
  }

  @Test
  void holdsNoFileOpenBetweenReads() throws IOException {
    Path file = folder.resolve("SYSTEM");
    Files.write(file, HiveImage.empty().key("Setup").toBytes());
    Hive hive = Hive.open(file);
    Files.move(file, folder.resolve("gone"));
    Files.write(file, HiveImage.empty().key("Setup").toBytes());

    assertThat(hive.root().subKey("Setup")).isPresent();
  }

  private static byte[] filled(int size) {
    byte[] data = "0123456789".repeat(size / 10 + 1).getBytes(StandardCharsets.US_ASCII);
    return Arrays.copyOf(data, size);
  }

  private HiveKey open(HiveImage image) throws IOException {
    return Hive.open(Files.write(folder.resolve("TEST"), image.toBytes())).root();
  }
}
