package io.sysprep.unattend.catalogue;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.xml.XmlElement;
import java.util.HashMap;
import java.util.Map;

/**
 * Names the way to an element: pass, component, setting; the place among equals in brackets.
 *
 * <p>The places within one parent are counted once, however many of its children have problems.
 */
public final class ProblemPath {

  private final Map<XmlElement, Map<XmlElement, String>> places = new HashMap<>();

  /** Makes one for a file. */
  public ProblemPath() {}

  /**
   * Names the way to an element.
   *
   * @param element any element of the file
   * @return the way from the root, empty for the root itself
   */
  public String of(XmlElement element) {
    XmlElement above = element.parent().orElse(null);
    if (above == null) {
      return "";
    }
    String outer = of(above);
    return outer.isEmpty() ? step(element, above) : outer + "/" + step(element, above);
  }

  private String step(XmlElement element, XmlElement above) {
    if (Envelope.isSettings(element)) {
      String pass = element.attribute("pass").orElse("");
      return ConfigurationPass.named(pass).isPresent() ? pass : "settings";
    }
    if (Envelope.isComponent(element)) {
      return element.attribute("name").orElse("component");
    }
    return element.name() + placeAmongEquals(element, above);
  }

  private String placeAmongEquals(XmlElement element, XmlElement above) {
    Map<XmlElement, String> known = places.get(above);
    if (known == null) {
      known = placesWithin(above);
      places.put(above, known);
    }
    return known.getOrDefault(element, "");
  }

  private static Map<XmlElement, String> placesWithin(XmlElement above) {
    Map<String, Integer> counts = new HashMap<>();
    for (XmlElement child : above.children()) {
      count(child, counts);
    }
    Map<XmlElement, String> places = new HashMap<>();
    Map<String, Integer> reached = new HashMap<>();
    for (XmlElement child : above.children()) {
      int place = count(child, reached);
      if (counts.getOrDefault(child.name(), 0) > 1) {
        places.put(child, "[" + place + "]");
      }
    }
    return places;
  }

  private static int count(XmlElement child, Map<String, Integer> counts) {
    int count = counts.getOrDefault(child.name(), 0) + 1;
    counts.put(child.name(), count);
    return count;
  }
}
