package io.sysprep.unattend.xml;

/** An element's name as written and as meant; one object for all elements that share it. */
record XmlName(String prefix, String localName, String namespace) {

  String qualified() {
    return prefix.isEmpty() ? localName : prefix + ":" + localName;
  }

  /** {@return how many characters the qualified name has} */
  int length() {
    return prefix.isEmpty() ? localName.length() : prefix.length() + 1 + localName.length();
  }
}
