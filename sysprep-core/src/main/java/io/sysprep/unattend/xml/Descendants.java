package io.sysprep.unattend.xml;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** A run of elements in the order of the file; each is made when it is asked for. */
final class Descendants extends AbstractList<XmlElement> implements RandomAccess {

  private final XmlDocument document;
  private final int first;
  private final int size;

  Descendants(XmlDocument document, int first, int end) {
    this.document = document;
    this.first = first;
    this.size = end - first;
  }

  @Override
  public XmlElement get(int index) {
    return new XmlElement(document, first + Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }
}
