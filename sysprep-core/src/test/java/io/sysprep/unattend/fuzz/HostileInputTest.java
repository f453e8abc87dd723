package io.sysprep.unattend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private static final String ROOT = "<unattend xmlns=\"" + AnswerFile.NAMESPACE + "\">";

  @Test
  void mutationsAreJudgedAsTheJdkJudgesThemAndBreakNoPromise() throws Exception {
    Fuzz fuzz = new Fuzz(FuzzSeeds.written(), 1).run(1000);
    assertThat(fuzz.brokenPromises()).isEmpty();
    assertThat(fuzz.verdicts()).containsKeys("accepted", "truncated", "mismatched-tag");
  }

  @Test
  void aFileTruncatedAtAnyByteIsRefusedWithAPlace() {
    for (byte[] whole : FuzzSeeds.written().subList(0, 1)) {
      for (int length = 0; length < whole.length - 30; length++) {
        byte[] part = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> AnswerFile.read(part))
            .isInstanceOfSatisfying(
                AnswerFileException.class, e -> assertThat(e.problem().line()).isPositive());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE unattend [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE unattend [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>",
        "<!DOCTYPE unattend SYSTEM 'http://example.invalid/x.dtd'>"
      })
  void aDocumentTypeIsRefusedBeforeAnythingInItIsRead(String type) {
    assertCause(type + ROOT + "&x;</unattend>", "document-type");
  }

  @Test
  void deepNestingEndsAtTheLimit() {
    assertCause(ROOT + "<a>".repeat(100_000), "limit-exceeded");
  }

  @Test
  void manyAttributesEndAtTheLimit() {
    StringBuilder tag = new StringBuilder(ROOT + "<a");
    for (int i = 0; i < 100_000; i++) {
      tag.append(" a").append(i).append("=''");
    }
    assertCause(tag + "/></unattend>", "limit-exceeded");
  }

  @Test
  void aHugeAttributeAHugeNameAndManyNamesEndAtTheirLimits() {
    assertCause(ROOT + "<a b='" + "x".repeat(2 << 20) + "'/></unattend>", "limit-exceeded");
    assertCause(ROOT + "<" + "x".repeat(5000) + "/></unattend>", "limit-exceeded");
    StringBuilder names = new StringBuilder(ROOT);
    for (int i = 0; i < 5000; i++) {
      names.append("<a").append(i).append("/>");
    }
    assertCause(names + "</unattend>", "limit-exceeded");
  }

  @Test
  void manyNamespacesEndAtTheLimit() {
    StringBuilder nested = new StringBuilder(ROOT);
    for (int i = 0; i < 120; i++) {
      nested.append("<a xmlns:p").append(i).append("='u' xmlns:q").append(i).append("='u'>");
    }
    assertCause(nested.toString(), "limit-exceeded");
  }

  @Test
  void nulsAndBytesThatAreNoTextAreNamed() {
    assertCause(ROOT + "\0</unattend>", "control-character");
    byte[] bytes = (ROOT + "x</unattend>").getBytes(StandardCharsets.UTF_8);
    bytes[ROOT.length()] = (byte) 0xFF;
    assertThatThrownBy(() -> AnswerFile.read(bytes))
        .isInstanceOfSatisfying(
            AnswerFileException.class,
            e -> {
              assertThat(e.problem().ruleId()).isEqualTo("invalid-bytes");
              assertThat(e.problem().column()).isEqualTo(ROOT.length() + 1);
            });
  }

  private static void assertCause(String text, String ruleId) {
    assertThatThrownBy(() -> AnswerFile.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            AnswerFileException.class, e -> assertThat(e.problem().ruleId()).isEqualTo(ruleId));
  }
}
