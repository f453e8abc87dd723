package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeNamesTest implements TypeNamesContract {

  @ParameterizedTest
  @CsvSource({"Rule,Rules", "CauseRole,CauseRule", "UnknownSettingX,UnknownSettingsX", "Rule,Role"})
  void oneLetterMoreLessOrOtherIsAlike(String one, String other) {
    assertThat(TypeNames.differByOneLetter(one, other)).isTrue();
    assertThat(TypeNames.differByOneLetter(other, one)).isTrue();
  }

  @Test
  void twoLettersAreNotAlike() {
    assertThat(TypeNames.differByOneLetter("Check", "Checkers")).isFalse();
    assertThat(TypeNames.differByOneLetter("Rule", "Rail")).isFalse();
    assertThat(TypeNames.differByOneLetter("Rule", "Rule")).isFalse();
  }
}
