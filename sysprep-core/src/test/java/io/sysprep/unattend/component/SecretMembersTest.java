package io.sysprep.unattend.component;

import static io.sysprep.unattend.ConfigurationPass.SPECIALIZE;
import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.Architecture;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileBuilder;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the types to what redaction takes for a secret. */
class SecretMembersTest {

  private static final AnswerFile EMPTY = AnswerFileBuilder.forSysprep(Architecture.AMD64).build();

  @TestFactory
  Stream<DynamicTest> noMemberThatRedactionEmptiesIsHandedOutAsText() {
    return TypedComponents.all().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName(),
                    () ->
                        assertThat(typedSecret(type))
                            .containsExactlyInAnyOrderElementsOf(redacted(type))));
  }

  @Test
  void whatRedactionTakesForASecretIsAskedOfMembersThatAreSome() {
    assertThat(redacted(UnattendedJoin.class))
        .containsExactlyInAnyOrder(
            "Identification/Credentials/Password",
            "Identification/MachinePassword",
            "Identification/Provisioning/AccountData",
            "OfflineIdentification/Provisioning/AccountData");
  }

  private static Set<String> typedSecret(Class<?> type) {
    return TypedSettings.of(type).entrySet().stream()
        .filter(setting -> setting.getValue().equals("secret"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> redacted(Class<?> type) {
    return EMPTY.with(SPECIALIZE, FilledBeans.of(type)).sensitiveValues().stream()
        .map(value -> value.setting().path())
        .collect(Collectors.toSet());
  }
}
