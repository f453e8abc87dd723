package io.sysprep.testkit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When Sysprep is at work the files of the guest are no safe place to load from; what cannot be
 * loaded has to show before.
 */
class WarmUpTest {

  /** What the JVM makes itself, from code that it has, is loaded from nowhere. */
  private static final Pattern OF_SDK =
      Pattern.compile(
          "(?m)\\[class,load\\] (io\\.sysprep\\.(?!testkit\\.)[\\w.$]+) source: (?:file|jrt|jar)");

  @ParameterizedTest
  @ValueSource(strings = {"none", "VALIDATING_GENERALIZE", "GENERALIZE"})
  void noClassOfThisLibraryIsLoadedAfterLaunch(String failingStage)
      throws IOException, InterruptedException {
    String told = told(failingStage);
    assertThat(told).contains(LaunchTold.LAUNCHED, "Ended with ");
    List<String> loaded =
        OF_SDK
            .matcher(told.substring(told.indexOf(LaunchTold.LAUNCHED)))
            .results()
            .map((MatchResult line) -> line.group(1))
            .filter(name -> !name.contains("$$") && !isOfFake(name))
            .toList();
    assertThat(loaded).as("to be loaded before, by a line in guest/job/after-launch.tsv").isEmpty();
  }

  /** A fake writes down what is changed. */
  private static boolean isOfFake(String name) {
    return name.startsWith("io.sysprep.machine.MachineChange$");
  }

  private static String told(String failingStage) throws IOException, InterruptedException {
    String path =
        Path.of("target", "test-classes").toAbsolutePath()
            + File.pathSeparator
            + Path.of("target", "classes").toAbsolutePath()
            + File.pathSeparator
            + System.getProperty("jdk.module.path", "")
            + File.pathSeparator
            + System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:level,tags",
                "-cp",
                path,
                LaunchTold.class.getName(),
                failingStage)
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }
}
