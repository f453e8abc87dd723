package io.sysprep.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingDataTest {

  private static final FindingData DATA =
      FindingData.NONE
          .with("packages", List.of("Contoso.App_1.0", "Fabrikam.App_2.0"))
          .with("freeBytes", 512)
          .with("version", "5.1");

  @Test
  void eachThingIsFoundAsWhatItIs() {
    assertThat(DATA.texts("packages")).containsExactly("Contoso.App_1.0", "Fabrikam.App_2.0");
    assertThat(DATA.number("freeBytes")).hasValue(512);
    assertThat(DATA.text("version")).contains("5.1");
    assertThat(DATA.members()).containsOnlyKeys("packages", "freeBytes", "version");
  }

  @Test
  void whatIsNotNamedIsAbsentAndNoError() {
    assertThat(DATA.text("packages")).isEmpty();
    assertThat(DATA.number("version")).isEmpty();
    assertThat(DATA.texts("services")).isEmpty();
    assertThat(FindingData.NONE.isEmpty()).isTrue();
  }

  @Test
  void aSecretAmongTheThingsIsHidden() {
    FindingData data = FindingData.NONE.with("files", List.of("setup.exe /password:Hunter2secret"));
    assertThat(data.toString()).doesNotContain("Hunter2secret").hasLineCount(1);
  }

  @Test
  void aNameThatNoJsonPathLikesIsRefused() {
    assertThatThrownBy(() -> DATA.with("free bytes", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The name of what a finding names is in camel case, not 'free bytes'");
  }
}
