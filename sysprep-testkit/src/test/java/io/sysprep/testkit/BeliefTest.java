package io.sysprep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeliefTest {

  private static final List<String> CHANGING = List.of("add", "delete", "config", "remove", "set-");

  static Stream<Belief> beliefs() {
    return Belief.all().stream();
  }

  @Test
  void isListedOnce() {
    assertThat(beliefs().map(Belief::id)).doesNotHaveDuplicates().hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("beliefs")
  void hasASourceACertaintyAndACommandThatOnlyReads(Belief belief) {
    assertThat(belief.text()).isNotBlank().doesNotEndWith(".");
    assertThat(belief.source()).isNotBlank();
    assertThat(belief.certainty()).containsAnyOf("documented", "report", "open");
    assertThat(belief.command()).isNotBlank();
    assertThat(Arrays.stream(belief.command().toLowerCase(Locale.ROOT).split("\\W+")))
        .doesNotContainAnyElementsOf(CHANGING);
  }

  /** What the fake is told to show must be something that it can be told. */
  @ParameterizedTest
  @MethodSource("beliefs")
  void namesAMethodOfTheFakeThatIsThere(Belief belief) {
    belief
        .shownBy()
        .ifPresent(
            shown -> {
              String method = shown.substring(shown.indexOf('.') + 1, shown.indexOf('('));
              Class<?> owner =
                  shown.startsWith("SysprepBehaviour")
                      ? io.sysprep.testkit.life.SysprepBehaviour.class
                      : FakeWindowsBuilder.class;
              assertThat(owner.getMethods())
                  .extracting(java.lang.reflect.Method::getName)
                  .contains(method);
            });
  }
}
