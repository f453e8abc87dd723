package io.sysprep.windows.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program in {@code src/test/consumer}, compiled as a module against the packaged jars.
 *
 * @param classes where its classes are
 */
record ConsumerProgram(Path classes) {

  private static final Path SOURCES = Path.of("src/test/consumer");
  private static final List<String> OURS_ALONE =
      List.of("archunit", "slf4j", "-tests.jar", "junit", "opentest4j", "assertj", "byte-buddy");

  static ConsumerProgram compiledInto(Path classes) {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int failed =
        javac.run(
            System.out,
            System.err,
            "-p",
            jars(),
            "-d",
            classes.toString(),
            SOURCES.resolve("module-info.java").toString(),
            SOURCES.resolve("consumer/Consumer.java").toString());
    assertThat(failed).as("javac's exit code").isZero();
    return new ConsumerProgram(classes);
  }

  String runOnTheModulePath() throws IOException, InterruptedException {
    return run("-p", path(), "-m", "consumer/consumer.Consumer");
  }

  String runOnTheClassPath() throws IOException, InterruptedException {
    return run("-cp", path(), "consumer.Consumer");
  }

  /** As test runners arrange it where a project is a module and asks for core alone. */
  String runWithCoreAloneOnTheModulePath() throws IOException, InterruptedException {
    return run(
        "-p",
        jars("sysprep-core|jakarta|jackson"),
        "--add-modules",
        "io.sysprep.core",
        "-cp",
        path(),
        "consumer.Consumer");
  }

  private String path() {
    return jars() + File.pathSeparator + classes;
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path output = classes.resolveSibling("output.txt");
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(java.toString()), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the program ends").isTrue();
    String text = Files.readString(output);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  /** What a consumer gets: everything on the tests' class path but the tools of our own tests. */
  private static String jars() {
    return jars("");
  }

  private static String jars(String names) {
    Pattern wanted = Pattern.compile("(" + names + ")[^/\\\\]*\\.jar$");
    String path = System.getProperty("java.class.path", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(entry -> wanted.matcher(entry).find())
        .filter(entry -> OURS_ALONE.stream().noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
