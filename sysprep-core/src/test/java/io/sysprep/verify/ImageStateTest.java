package io.sysprep.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageStateTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
  void everyDocumentedTextGivesItsState(ImageState state) {
    assertThat(ImageState.parse("IMAGE_STATE_" + state.name())).isEqualTo(state);
    assertThat(ImageState.parse(" " + state.value().toLowerCase(java.util.Locale.ROOT) + "\t"))
        .isEqualTo(state);
  }

  @Test
  void aTextThatNobodyDocumentsIsUnknownRatherThanAnError() {
    assertThat(ImageState.parse("IMAGE_STATE_UNKNOWN")).isEqualTo(ImageState.UNKNOWN);
    assertThat(ImageState.parse("COMPLETE")).isEqualTo(ImageState.UNKNOWN);
    assertThat(ImageState.parse("")).isEqualTo(ImageState.UNKNOWN);
  }

  @Test
  void onlyAGeneralizedImageCountsAsSealed() {
    assertThat(ImageState.values())
        .filteredOn(ImageState::isSealed)
        .containsExactly(
            ImageState.GENERALIZE_RESEAL_TO_OOBE, ImageState.GENERALIZE_RESEAL_TO_AUDIT);
  }
}
