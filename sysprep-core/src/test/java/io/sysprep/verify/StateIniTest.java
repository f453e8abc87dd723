package io.sysprep.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateIniTest {

  @Test
  void theFormOfTheDocumentationWithQuotesIsRead() {
    assertThat(read("[State]\r\nImageState=\"IMAGE_STATE_COMPLETE\"\r\n"))
        .contains("IMAGE_STATE_COMPLETE");
  }

  @Test
  void theFormOnMachinesWithoutQuotesIsRead() {
    assertThat(read("[State]\nImageState=IMAGE_STATE_COMPLETE\n")).contains("IMAGE_STATE_COMPLETE");
  }

  @Test
  void caseAndSpaceAreNotPartOfTheState() {
    assertThat(read(" [STATE] \r\n imagestate = \" IMAGE \" \r\n")).contains(" IMAGE ");
  }

  @Test
  void aFileInUtf16IsReadAsTheSame() {
    byte[] content = "\uFEFF[State]\r\nImageState=X\r\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(StateIni.imageState(content)).contains("X");
    assertThat(read("\uFEFF[State]\r\nImageState=X\r\n")).contains("X");
  }

  @Test
  void aStateOfAnotherSectionOrAPassingCommentIsNotTheState() {
    assertThat(read("[Other]\nImageState=A\n[State]\n;ImageState=B\nImageStateOld=C\n")).isEmpty();
    assertThat(read("ImageState=A\n")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void aLoneQuoteIsKeptAsText() {
    assertThat(read("[State]\nImageState=\"\n")).contains("\"");
  }

  private static Optional<String> read(String text) {
    return StateIni.imageState(text.getBytes(StandardCharsets.UTF_8));
  }
}
