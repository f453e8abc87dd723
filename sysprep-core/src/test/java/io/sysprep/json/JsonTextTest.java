package io.sysprep.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.schema.JsonReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  private static Map<String, Object> object(String name, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(name, value);
    return object;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "say \"no\"",
        "C:\\Windows\\",
        "a\r\n\tb",
        "\u0000\u0007\b\f\u001b\u007f",
        "Übergröße 日本語 \u2028\u2029\uFEFF",
        "\uD83D\uDE00",
        "\uD83D alone",
        "</script>"
      })
  void everyTextSurvives(String text) {
    assertThat(JsonReader.read(JsonText.of(List.of(text)))).isEqualTo(List.of(text));
    assertThat(JsonReader.read(JsonText.of(object(text, 1)))).isEqualTo(object(text, 1L));
  }

  @Test
  void membersKeepTheirOrderAndAbsentOnesAreNull() {
    Map<String, Object> object = object("b", Optional.empty());
    object.put("a", Optional.of(true));
    assertThat(JsonText.of(object)).isEqualTo("{\n  \"b\": null,\n  \"a\": true\n}\n");
  }

  @Test
  void anEmbeddedDocumentIsAnObjectThatIsIndentedLikeTheRest() {
    String inner = JsonText.of(object("text", "two\nlines"));
    String outer = JsonText.of(object("inner", List.of(new EmbeddedDocument(inner))));
    assertThat(outer)
        .isEqualTo(
            """
            {
              "inner": [
                {
                  "text": "two\\nlines"
                }
              ]
            }
            """);
  }
}
