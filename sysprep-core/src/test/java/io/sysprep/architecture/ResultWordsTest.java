package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.guest.RemotePreflight;
import io.sysprep.guest.RemoteVerification;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each result is said in one family of words, and in no second way. */
class ResultWordsTest {

  private static final Set<String> OTHER_WORDS =
      Set.of("explain", "explanation", "explanations", "asText", "describe", "asJson", "render");

  /** Results without a document of their own, and why. */
  private static final Map<Class<?>, String> WITHOUT_JSON =
      Map.of(
          RemotePreflight.class, "the document is that of its report",
          RemoteVerification.class, "the document is that of its verification");

  private final ProjectModule module = ProjectModule.of(getClass());

  /** {@code RegistryValue.asText} asks for a text; it says nothing. */
  @Test
  void noResultIsSaidInAnotherWay() {
    List<String> others =
        module
            .exportedTypes()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> OTHER_WORDS.contains(method.getName()))
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getReturnType() != java.util.Optional.class)
            .map(Method::toString)
            .toList();
    assertThat(others).isEmpty();
  }

  @Test
  void whatHasATextHasASummaryADocumentAndALineToo() {
    List<String> missing = new ArrayList<>();
    List<Class<?>> results = module.exportedTypes().filter(type -> has(type, "toText")).toList();
    results.forEach(type -> missing.addAll(missing(type)));
    assertThat(missing).isEmpty();
    assertThat(results).hasSizeGreaterThanOrEqualTo(15).containsAll(WITHOUT_JSON.keySet());
  }

  private List<String> missing(Class<?> type) {
    List<String> missing = new ArrayList<>();
    if (!has(type, "summary")) {
      missing.add(type + " has no summary()");
    }
    if (!has(type, "toJson") && !WITHOUT_JSON.containsKey(type)) {
      missing.add(type + " has no toJson()");
    }
    cases(type)
        .filter(oneCase -> !declaresToString(oneCase))
        .forEach(oneCase -> missing.add(oneCase + " has no toString() of one line"));
    return missing;
  }

  private static Stream<Class<?>> cases(Class<?> type) {
    return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type);
  }

  private static boolean has(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .anyMatch(
            method ->
                method.getName().equals(name)
                    && method.getParameterCount() == 0
                    && method.getReturnType() == String.class);
  }

  /** The one that the compiler gives a record calls nothing that can be seen, and shows all. */
  private boolean declaresToString(Class<?> type) {
    return module
        .classes()
        .get(type)
        .tryGetMethod("toString")
        .filter(method -> !method.getMethodCallsFromSelf().isEmpty())
        .isPresent();
  }
}
