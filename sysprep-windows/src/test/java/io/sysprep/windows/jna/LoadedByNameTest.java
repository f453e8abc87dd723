package io.sysprep.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Windows looks for most DLLs beside java.exe first, where somebody may have put another one. */
class LoadedByNameTest {

  private static final Pattern BY_NAME =
      Pattern.compile("(?:Native\\.load|NativeLibrary\\.getInstance)\\(\\s*\"([^\"]*)\"");

  @Test
  void onlyDllsThatWindowsKnowsAre() throws IOException {
    Set<String> loaded = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        BY_NAME
            .matcher(Files.readString(source))
            .results()
            .map((MatchResult name) -> name.group(1))
            .forEach(loaded::add);
      }
    }
    assertThat(loaded).containsExactly("Advapi32", "Kernel32", "Ole32", "OleAut32");
  }
}
