package io.sysprep.unattend.xml;

/**
 * How much a document may ask of its reader before it is refused.
 *
 * <p>The largest of 2,720 published answer files has 237 kB and nine levels, so the defaults leave
 * three hundred times that size and more than ten times every other measure.
 *
 * @param bytes the most bytes a document may have
 * @param depth the most elements that may be open at once
 * @param attributes the most attributes one element may have
 * @param nameLength the most characters a name may have
 * @param distinctNames the most different element names a document may use
 * @param namespaces the most namespace declarations that may be in scope at once
 * @param valueLength the most characters an attribute's value may have
 */
public record XmlLimits(
    int bytes,
    int depth,
    int attributes,
    int nameLength,
    int distinctNames,
    int namespaces,
    int valueLength) {

  private static final XmlLimits STANDARD =
      new XmlLimits(64 << 20, 128, 256, 1000, 4096, 128, 1 << 20);

  /**
   * Checks that every limit is positive.
   *
   * @throws IllegalArgumentException if one is not
   */
  public XmlLimits {
    int least = Math.min(Math.min(Math.min(bytes, depth), attributes), nameLength);
    if (Math.min(Math.min(least, distinctNames), Math.min(namespaces, valueLength)) < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1");
    }
  }

  /**
   * {@return the limits that hold where none are given: 64 MB, 128 levels, 256 attributes an
   * element, names of 1,000 characters, 4,096 names, 128 namespaces in scope, attribute values of
   * 1,048,576 characters}
   */
  public static XmlLimits standard() {
    return STANDARD;
  }

  /**
   * {@return these limits with another size}
   *
   * @param most the most bytes a document may have
   */
  public XmlLimits withBytes(int most) {
    return new XmlLimits(
        most, depth, attributes, nameLength, distinctNames, namespaces, valueLength);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param most the most elements that may be open at once
   */
  public XmlLimits withDepth(int most) {
    return new XmlLimits(
        bytes, most, attributes, nameLength, distinctNames, namespaces, valueLength);
  }

  /**
   * {@return these limits with another number of attributes}
   *
   * @param most the most attributes one element may have
   */
  public XmlLimits withAttributes(int most) {
    return new XmlLimits(bytes, depth, most, nameLength, distinctNames, namespaces, valueLength);
  }

  /**
   * {@return these limits with another length of attribute values}
   *
   * @param most the most characters an attribute's value may have
   */
  public XmlLimits withValueLength(int most) {
    return new XmlLimits(bytes, depth, attributes, nameLength, distinctNames, namespaces, most);
  }
}
