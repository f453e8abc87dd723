package io.sysprep.unattend.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** Most texts mean what is written, and are not looked through again. */
class TextAsWrittenTest {

  private static final String[] IN_TEXT = {
    "a",
    "\u010D",
    "]",
    "]]",
    "a>",
    "\"",
    " ",
    "\n",
    "\r\n",
    "\r",
    "&amp;",
    "&#13;",
    "&#x10D;",
    "<!---->",
    "<!-- - -->",
    "<![CDATA[]]>",
    "<![CDATA[ ]<\r\n&]]>",
    "<?p ?q>?>",
    "<b/>",
    "<b> c</b>"
  };
  private static final String[] IN_VALUE = {
    "a", "\u010D", "]]>", ">", "'", " ", "\n", "\r\n", "\t", "&lt;", "&quot;", "&#9;", "-", "?"
  };

  @Test
  void textsAndValuesAreThoseThatTheJdkReadsHoweverTheyAreWritten() throws Exception {
    DocumentBuilder jdk = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Random random = new Random(18);
    for (int i = 0; i < 5_000; i++) {
      String written =
          "<a v=\"" + pieces(IN_VALUE, random) + "\"\n>" + pieces(IN_TEXT, random) + "</a >";
      Element expected = jdk.parse(new InputSource(new StringReader(written))).getDocumentElement();
      XmlElement found =
          XmlDocument.parse(written.getBytes(StandardCharsets.UTF_8), XmlLimits.standard()).root();
      assertThat(found.text()).as(written).isEqualTo(directText(expected));
      assertThat(found.hasText()).as(written).isEqualTo(!found.text().isBlank());
      assertThat(found.attribute("v")).as(written).contains(expected.getAttribute("v"));
    }
  }

  private static String pieces(String[] from, Random random) {
    StringBuilder pieces = new StringBuilder();
    for (int count = random.nextInt(5); count > 0; count--) {
      pieces.append(from[random.nextInt(from.length)]);
    }
    return pieces.toString();
  }

  private static String directText(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text part) {
        text.append(part.getData());
      }
    }
    return text.toString();
  }
}
