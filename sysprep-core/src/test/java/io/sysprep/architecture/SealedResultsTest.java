package io.sysprep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.licensing.Inquiry;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.WmiCondition;
import io.sysprep.machine.WmiValue;
import io.sysprep.preflight.CheckResult;
import io.sysprep.unattend.SettingPath;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Java 17 has no pattern switch: what has cases names them in an enumeration. */
class SealedResultsTest {

  /** What needs no enumeration, and why. */
  private static final Map<Class<?>, String> WITHOUT =
      Map.of(
          Inquiry.class, "known() and failure() ask for its two cases",
          RegistryValue.class, "a value; typeName(), asText(), asNumber() and asTexts() ask it",
          WmiValue.class, "a value, which rows are asked for by type",
          WmiCondition.class, "what a caller asks with, no answer",
          SettingPath.Key.class, "what a caller asks with, no answer");

  private final ProjectModule module = ProjectModule.of(getClass());

  private Stream<Class<?>> sealed() {
    return module.exportedTypes().filter(Class::isSealed);
  }

  @TestFactory
  Stream<DynamicTest> eachCaseOfAResultIsAConstant() {
    return sealed()
        .filter(type -> !WITHOUT.containsKey(type))
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> hasAConstantEach(type)));
  }

  private static void hasAConstantEach(Class<?> type) {
    Set<String> cases =
        Arrays.stream(type.getPermittedSubclasses())
            .map(SealedResultsTest::constant)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(enumerations(type)).as("what %s has for a switch", type).contains(cases);
  }

  private static Stream<Set<String>> enumerations(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getReturnType)
        .filter(Class::isEnum)
        .map(
            answer ->
                Arrays.stream(answer.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String constant(Class<?> oneCase) {
    return oneCase.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  @Test
  void noExceptionIsListedInVain() {
    assertThat(sealed()).containsAll(WITHOUT.keySet()).contains(CheckResult.class);
  }
}
