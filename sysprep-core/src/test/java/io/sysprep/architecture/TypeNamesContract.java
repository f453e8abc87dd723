package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who opens a type by its name finds one type, and the one that he meant. */
public interface TypeNamesContract {

  @Test
  default void noTypeNameStandsTwice() {
    assertThat(TypeNames.twice(ProjectModule.of(getClass()))).isEmpty();
  }

  @Test
  default void noTwoTypeNamesDifferByOneLetter() {
    assertThat(TypeNames.alike(ProjectModule.of(getClass()))).isEmpty();
  }
}
