package io.sysprep.unattend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real files, as other people published them. */
class AnswerFileCorpusTest {

  @Test
  void everyWellFormedFileIsWrittenBackByteForByte() throws IOException {
    List<String> different = new ArrayList<>();
    UnattendCorpus corpus = UnattendCorpus.orSkip();
    for (Path file : corpus.wellFormed()) {
      byte[] bytes = Files.readAllBytes(file);
      if (!Arrays.equals(AnswerFile.read(bytes).toBytes(), bytes)) {
        different.add(corpus.nameOf(file));
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void problemsOfEveryWellFormedFileAreFound() {
    for (Path file : UnattendCorpus.orSkip().wellFormed()) {
      assertThat(AnswerFile.read(file).problems()).isNotNull();
    }
  }

  @Test
  void everyBrokenFileIsRefusedWithAPlaceAndARemedy() {
    for (Path file : UnattendCorpus.orSkip().broken()) {
      assertThatThrownBy(() -> AnswerFile.read(file))
          .as("%s", file)
          .isInstanceOfSatisfying(
              AnswerFileException.class,
              e -> {
                assertThat(e.problem().line()).isPositive();
                assertThat(e.problem().remedy()).isNotBlank();
              });
    }
  }
}
