package io.sysprep.unattend.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <!-- x --><?xml version="1.0"?><a/> | content-before-xml-declaration
          <?xml version="1.1"?><a/>           | malformed-xml-declaration
          <a b="1"c="2"/>                     | missing-space-between-attributes
          <a b="1" b="2"/>                    | duplicate-attribute
          <a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/> | duplicate-attribute
          <a b=1/>                            | malformed-attribute
          <a b/>                              | malformed-attribute
          <a b="<"/>                          | stray-markup
          <:a/>                               | malformed-name
          <a :b="1"/>                         | malformed-name
          <a p:b="1"/>                        | undeclared-prefix
          <p:a/>                              | undeclared-prefix
          <a xmlns:p=""/>                     | malformed-namespace
          <a xmlns:xmlns="u"/>                | malformed-namespace
          <a>a & b</a>                        | unescaped-ampersand
          <a>&nbsp;</a>                       | undefined-entity
          <a>&#0;</a>                         | malformed-character-reference
          <a>&#xD800;</a>                     | malformed-character-reference
          <a>]]></a>                          | stray-markup
          <a><b></a></b>                      | mismatched-tag
          <a></ab>                            | mismatched-tag
          <a/><b/>                            | text-outside-root
          <a/>text                            | text-outside-root
          <a><!-- a -- b --></a>              | double-hyphen-in-comment
          <a><?xml version="1.0"?></a>        | misplaced-xml-declaration
          <?xml version="1.0"?><?xml version="1.0"?><a/> | misplaced-xml-declaration
          <a><<b/></a>                       | template-syntax
          <a><% x %></a>                     | template-syntax
          <a {{b}}></a>                      | template-syntax
          <a><<<<<<< HEAD</a>                | template-syntax
          <a><? x?></a>                       | malformed-processing-instruction
          <!DOCTYPE a><a/>                    | document-type
          <a><b>                              | truncated
          <a                                  | truncated
          <a b="                              | truncated
          <a>&#12                             | malformed-character-reference
          text                                | not-xml
          <?xml version="1.0" encoding="no-such-encoding"?><a/> | unknown-encoding
          <?xml version="1.0" encoding="utf-16"?><a/> | encoding-mismatch
          """)
  void theRealCauseIsNamed(String text, String causeId) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            MalformedXmlException.class, e -> assertThat(e.causeId()).isEqualTo(causeId));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "<a></a>\n",
        "<a\n  b = 'x&quot;'\tc=\"&#65;\" ></a >",
        "<?xml version='1.0' standalone='yes'?>\r\n<!-- x --><?p q?><a>é\uD83D\uDE00</a><!---->",
        "<p:a xmlns:p='u'><b xmlns='v'/><![CDATA[<&]]></p:a>",
        "<名前 属性='x'/>"
      })
  void whatIsWellFormedIsWrittenBack(String text) {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      byte[] bytes = ("\uFEFF" + text).getBytes(charset);
      assertThat(XmlDocument.parse(bytes, XmlLimits.standard()).toBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void anEncodingWithoutAUniqueSpellingIsWrittenBackToo() {
    byte[] bytes =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a b=\"ä\">€</a>"
            .getBytes(Charset.forName("windows-1252"));
    XmlDocument document = XmlDocument.parse(bytes, XmlLimits.standard());
    assertThat(document.toBytes()).isEqualTo(bytes);
    assertThat(document.root().text()).isEqualTo("€");
    assertThat(document.root().attribute("b")).contains("ä");
  }

  @Test
  void elementsTellTheirNamesTextAttributesAndPlaces() {
    XmlElement root =
        parse("<p:a xmlns:p='u' p:k='1'>x\r\n<b c='&lt;\n'>y<!-- - --></b>z</p:a>").root();
    XmlElement child = root.children().get(0);
    assertThat(root.is("u", "a")).isTrue();
    assertThat(root.qualifiedName()).isEqualTo("p:a");
    assertThat(root.attribute("u", "k")).contains("1");
    assertThat(root.attributes())
        .extracting(XmlAttribute::qualifiedName)
        .containsExactly("xmlns:p", "p:k");
    assertThat(root.text()).isEqualTo("x\nz");
    assertThat(child.attribute("c")).contains("< ");
    assertThat(child.text()).isEqualTo("y");
    assertThat(child).hasToString("<b> at 2:1");
    assertThat(child.parent()).contains(root);
  }

  @Test
  void elementsWithinAreFoundByNameAndEachNameIsAskedForOnce() {
    XmlElement root =
        parse("<a xmlns:p='u'><b><p:c>1</p:c><c>2<b/></c></b><d/><c>3</c></a>").root();
    List<String> asked = new ArrayList<>();
    List<XmlElement> found =
        root.descendants(
            name -> {
              asked.add(name);
              return name.equals("c");
            });
    assertThat(found).extracting(XmlElement::text).containsExactly("1", "2", "3");
    assertThat(asked).containsExactly("a", "b", "c", "c", "d");
    assertThat(found.get(1).descendants("b"::equals)).hasSize(1);
    assertThat(found.get(0).descendants("b"::equals)).isEmpty();
  }

  @Test
  void whatGoesBeyondALimitIsRefusedAtItsPlace() {
    XmlLimits limits =
        XmlLimits.standard().withDepth(2).withAttributes(1).withValueLength(3).withBytes(60);
    for (String text :
        new String[] {
          "<a><b><c/></b></a>", "<a b='' c=''/>", "<a b='1234'/>", "<a>" + "x".repeat(60)
        }) {
      assertThatThrownBy(() -> XmlDocument.parse(text.getBytes(StandardCharsets.UTF_8), limits))
          .isInstanceOfSatisfying(
              MalformedXmlException.class,
              e -> assertThat(e.causeId()).isEqualTo("limit-exceeded"));
    }
  }

  @Test
  void everyCauseHasWordsForTheUser() {
    for (Malformation kind : Malformation.values()) {
      MalformationText words = MalformationText.of(kind);
      assertThat(words.pattern()).isNotBlank();
      assertThat(words.remedy()).endsWith(".");
    }
  }

  private static XmlDocument parse(String text) {
    return XmlDocument.parse(text.getBytes(StandardCharsets.UTF_8), XmlLimits.standard());
  }
}
