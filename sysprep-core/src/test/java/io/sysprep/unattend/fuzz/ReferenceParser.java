package io.sysprep.unattend.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's parser with document types off: a second opinion on what is well formed. */
final class ReferenceParser {

  private final SAXParser parser;

  ReferenceParser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    this.parser = factory.newSAXParser();
  }

  boolean accepts(byte[] bytes) {
    try {
      parser.parse(new ByteArrayInputStream(bytes), new Quiet());
      return true;
    } catch (SAXException | IOException e) {
      return false;
    }
  }

  private static final class Quiet extends DefaultHandler {

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
