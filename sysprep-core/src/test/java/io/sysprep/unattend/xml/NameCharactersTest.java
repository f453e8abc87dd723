package io.sysprep.unattend.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class NameCharactersTest {

  @Test
  void namesAreThoseOfTheJdk() throws Exception {
    SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
    List<String> different = new ArrayList<>();
    for (char c = 0x80; c < 0x3200; c++) {
      String document = "<a" + c + "/>";
      if (isWellFormed(parser, document) != XmlCharacters.isName(c)) {
        different.add(String.format("U+%04X", (int) c));
      }
    }
    assertThat(different).isEmpty();
  }

  private static boolean isWellFormed(SAXParser parser, String document) throws Exception {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    try {
      parser.parse(new InputSource(new ByteArrayInputStream(bytes)), new DefaultHandler());
      return true;
    } catch (SAXException e) {
      return false;
    }
  }
}
