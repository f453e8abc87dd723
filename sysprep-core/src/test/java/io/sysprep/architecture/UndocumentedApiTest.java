package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndocumentedApiTest {

  @TempDir private Path directory;

  @Test
  void namesEveryVisibleMemberWithoutComment() throws IOException {
    assertThat(
            undocumented("/** A type. */ public class Seal { public int a; protected Seal() {} }"))
        .containsExactly("Seal.java:2 Seal.a: none", "Seal.java:2 Seal.<init>: none");
  }

  @Test
  void wantsFirstSentenceToEnd() throws IOException {
    assertThat(undocumented("/** A type */ public interface Seal { /** A method */ void a(); }"))
        .containsExactly("Seal.java:2 Seal", "Seal.java:2 Seal.a");
  }

  @Test
  void takesInlineReturnForSentence() throws IOException {
    assertThat(
            undocumented("/** A type. */ public interface Seal { /** {@return it} */ int a(); }"))
        .isEmpty();
  }

  @Test
  void leavesOutWhatIsHiddenOverriddenOrComponent() throws IOException {
    assertThat(
            undocumented(
                "/** A type. */ public record Seal(int a) { static int b; public int a() { return a; }"
                    + " @Override public String toString() { return \"\"; } private class C {} }"))
        .isEmpty();
  }

  private List<String> undocumented(String source) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("src/main/java/sealing"));
    Files.writeString(folder.resolve("Seal.java"), "package sealing;\n" + source);
    ParsedSources sources = ParsedSources.of(new ProjectModule(directory).sources());
    return UndocumentedApi.in(sources, Set.of("sealing"));
  }
}
