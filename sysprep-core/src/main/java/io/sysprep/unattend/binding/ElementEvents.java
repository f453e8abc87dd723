package io.sysprep.unattend.binding;

import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells a JAXB unmarshaller of an element and all within, as a parser would. */
final class ElementEvents {

  private final ContentHandler listener;

  private ElementEvents(ContentHandler listener) {
    this.listener = listener;
  }

  static void tell(XmlElement element, ContentHandler listener) throws SAXException {
    listener.startDocument();
    new ElementEvents(listener).element(element);
    listener.endDocument();
  }

  private void element(XmlElement element) throws SAXException {
    String uri = element.namespace();
    listener.startElement(uri, element.name(), element.qualifiedName(), attributes(element));
    if (element.isLeaf()) {
      char[] text = element.text().toCharArray();
      listener.characters(text, 0, text.length);
    }
    for (XmlElement child : element.children()) {
      element(child);
    }
    listener.endElement(uri, element.name(), element.qualifiedName());
  }

  private static AttributesImpl attributes(XmlElement element) {
    AttributesImpl attributes = new AttributesImpl();
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.declaresNamespace()) {
        attributes.addAttribute(
            attribute.namespace(),
            attribute.localName(),
            attribute.qualifiedName(),
            "CDATA",
            attribute.value());
      }
    }
    return attributes;
  }
}
