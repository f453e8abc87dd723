package io.sysprep.windows.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.CommandOutput;
import io.sysprep.windows.programs.NastyArguments;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program of those who have no compiler: CI, which has one, would not see it break. */
class StandInOnWindows {

  private final LocalWindows windows = new LocalWindows();

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void theRunningJvmTellsItsArgumentsAsWindowsHasThem() {
    List<String> arguments = NastyArguments.chosen();
    String[] words = Stream.concat(Stream.of("echo"), arguments.stream()).toArray(String[]::new);
    assertThat(new String(run(words).output().toByteArray(), UTF_8).lines().toList())
        .isEqualTo(arguments);
  }

  @Test
  void theRunningJvmSaysNothingOfItsOwn() {
    CommandOutput output = run("print", "3221225477", "out", "err");
    assertThat(output.exitCode()).isEqualTo(3_221_225_477L);
    assertThat(output.output().toByteArray()).asString(UTF_8).isEqualTo("out");
    assertThat(output.errors().toByteArray()).asString(UTF_8).isEqualTo("err");
  }

  private CommandOutput run(String... words) {
    return windows
        .control()
        .programs()
        .run(StandIn.onThisJvm(words).launch(), Duration.ofMinutes(1));
  }
}
