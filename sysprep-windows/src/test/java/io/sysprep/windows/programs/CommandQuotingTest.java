package io.sysprep.windows.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandQuotingTest {

  @ParameterizedTest
  @MethodSource("io.sysprep.windows.programs.NastyArguments#chosen")
  void theCRuntimeGivesBackWhatWasQuoted(String argument) {
    assertThat(CRuntime.split("x.exe " + CommandQuoting.quote(argument) + " end"))
        .containsExactly("x.exe", argument, "end");
  }

  @ParameterizedTest
  @MethodSource("io.sysprep.windows.programs.NastyArguments#chosen")
  void javaAddsNothingToWhatWasQuoted(String argument) {
    assertThat(CommandQuoting.quote(argument)).matches(CommandQuotingTest::isLeftAlone);
  }

  @Test
  void thousandsOfMadeUpArgumentsComeBackTogether() {
    List<String> arguments = NastyArguments.random(5000, 7).toList();
    String line = arguments.stream().map(CommandQuoting::quote).collect(Collectors.joining(" "));
    assertThat(CRuntime.split(line)).isEqualTo(arguments);
    assertThat(arguments).map(CommandQuoting::quote).allMatch(CommandQuotingTest::isLeftAlone);
  }

  /** Java wraps a part in quotes of its own unless it has no blank or is taken for quoted. */
  private static boolean isLeftAlone(String quoted) {
    boolean plain = !quoted.isEmpty() && quoted.chars().noneMatch(c -> c == ' ' || c == '\t');
    boolean takenForQuoted =
        quoted.length() > 1 && quoted.startsWith("\"") && quoted.endsWith("\"");
    return plain || (takenForQuoted && !quoted.endsWith("\\\""));
  }

  @Test
  void aTrailingBackslashBehindASpaceDoesNotSwallowTheQuote() {
    assertThat(CommandQuoting.quote("c d\\")).isEqualTo("\"c d\"\\\\\"\"");
  }

  @Test
  void whatNeedsNoQuotesGetsNone() {
    assertThat(List.of("/oobe", "C:\\Temp\\", "a=b"))
        .allSatisfy(argument -> assertThat(CommandQuoting.quote(argument)).isEqualTo(argument));
  }
}
