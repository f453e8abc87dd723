package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackedApiTest {

  @TempDir private Path directory;

  @Test
  void namesEachLineThatWentOrCameWithItsType() throws IOException {
    TrackedApi tracked = new TrackedApi(directory.resolve("api"));
    tracked.replaceBy(Map.of("sealing", "final class Seal\n  int a()\n\nenum Tag\n  A\n"));

    assertThat(
            tracked.differences(
                Map.of("sealing", "final class Seal\n  int b()\n\nenum Tag\n  A\n")))
        .containsExactly("sealing - Seal: int a()", "sealing + Seal: int b()");
  }

  @Test
  void namesPackageThatNobodyReviewed() {
    assertThat(
            new TrackedApi(directory.resolve("none")).differences(Map.of("sealing", "enum Tag\n")))
        .containsExactly("sealing + enum Tag");
  }

  @Test
  void removesFileOfPackageThatIsGone() throws IOException {
    TrackedApi tracked = new TrackedApi(directory);
    tracked.replaceBy(Map.of("sealing", "enum Tag\n"));
    tracked.replaceBy(Map.of());

    assertThat(directory).isEmptyDirectory();
  }
}
