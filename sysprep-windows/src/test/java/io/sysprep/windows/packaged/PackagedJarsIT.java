package io.sysprep.windows.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there, Machine.local() finds a machine")
class PackagedJarsIT {

  @TempDir private Path directory;

  @Test
  void workOnTheModulePath() throws IOException, InterruptedException {
    assertThat(program().runOnTheModulePath())
        .contains(
            "/generalize",
            "problems: ",
            "schema: true",
            "testkit: io.sysprep.testkit",
            "sysprep-windows")
        .containsPattern("version: \\d+\\.\\d+\\.\\d+")
        .containsPattern("fake: \\d+ results");
  }

  @Test
  void workOnTheClassPath() throws IOException, InterruptedException {
    assertThat(program().runOnTheClassPath())
        .contains("/generalize", "problems: ", "schema: true", "testkit: null", "sysprep-windows")
        .containsPattern("version: \\d+\\.\\d+\\.\\d+")
        .containsPattern("fake: \\d+ results");
  }

  @Test
  void workWhereCoreAloneIsOnTheModulePath() throws IOException, InterruptedException {
    assertThat(program().runWithCoreAloneOnTheModulePath())
        .contains("/generalize", "problems: ", "schema: true", "testkit: null")
        .containsPattern("fake: \\d+ results");
  }

  private ConsumerProgram program() {
    return ConsumerProgram.compiledInto(directory.resolve("classes"));
  }
}
