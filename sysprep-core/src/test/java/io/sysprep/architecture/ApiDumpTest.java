package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Public, because what it encloses would not be visible otherwise. */
public class ApiDumpTest {

  /** Stands for a port with everything that generics allow. */
  public interface Question<T extends Comparable<T>> {
    <E extends Exception> Optional<? super T> ask(Map<String, List<T>> others, byte... raw)
        throws E;
  }

  /** Stands for a sealed result. */
  public sealed interface Answer {
    record Given(String text, List<String> others) implements Answer {
      @Override
      public String toString() {
        return text;
      }
    }
  }

  static class Hidden {
    public void inherited() {}
  }

  /** Shows what a type offers through a supertype that is hidden. */
  public static final class Shown extends Hidden {
    public static final int LIMIT = 3;

    void hidden() {}
  }

  @Test
  void writesGenericsAndErrors() {
    assertThat(ApiDump.of(List.of(Question.class)))
        .isEqualTo(
            """
            interface ApiDumpTest.Question<T extends Comparable<T>>
              <E extends Exception> Optional<? super T> ask(Map<String, List<T>>, byte...) throws E
            """);
  }

  @Test
  void writesSealedTypesAndRecordsWithoutWhatTheLanguageAdds() {
    assertThat(ApiDump.of(List.of(Answer.class, Answer.Given.class)))
        .isEqualTo(
            """
            sealed interface ApiDumpTest.Answer permits ApiDumpTest.Answer.Given

            record ApiDumpTest.Answer.Given(String text, List<String> others) implements ApiDumpTest.Answer
            """);
  }

  @Test
  void listsWhatHiddenSupertypeOffers() {
    assertThat(ApiDump.of(List.of(Shown.class, Hidden.class)))
        .contains("static int LIMIT", "void inherited()")
        .doesNotContain("hidden()", "class ApiDumpTest.Hidden");
  }
}
