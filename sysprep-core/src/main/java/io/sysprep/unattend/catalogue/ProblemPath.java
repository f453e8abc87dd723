package io.sysprep.unattend.catalogue;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.xml.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the way to an element: pass, component, setting; the place among equals in brackets.
 *
 * <p>The places within a big parent are counted once, however many of its children have problems.
 */
public final class ProblemPath {

  /** So many are counted anew for each, which costs less than to keep them. */
  private static final int FEW = 32;

  private final Map<XmlElement, Map<XmlElement, String>> places = new HashMap<>();
  private final Map<XmlElement, String> groups = new HashMap<>();

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
    String outer = ofGroup(above);
    return outer.isEmpty() ? step(element, above) : outer + "/" + step(element, above);
  }

  /** Where one problem is, more are. */
  private String ofGroup(XmlElement group) {
    String known = groups.get(group);
    if (known == null) {
      known = of(group);
      groups.put(group, known);
    }
    return known;
  }

  /**
   * Tells whether a path says nothing that is not in the catalogue, but for the places in lists.
   *
   * @param path what {@link #of} returned
   * @return false also for an element that is no setting, or is not spelled as the catalogue has it
   */
  public static boolean isOfCatalogue(String path) {
    String[] steps = path.split("/", -1);
    if (steps.length < 2 || ConfigurationPass.named(steps[0]).isEmpty()) {
      return false;
    }
    ComponentFacts component = Catalogue.windows().component(steps[1]).orElse(null);
    return component != null && (steps.length == 2 || isOf(component, steps));
  }

  private static boolean isOf(ComponentFacts component, String[] steps) {
    SettingFacts setting = component.member(withoutPlace(steps[2]));
    for (int i = 3; i < steps.length && setting != null; i++) {
      setting = setting.member(withoutPlace(steps[i]));
    }
    return setting != null;
  }

  /** What is no number in brackets stays, and then no setting is called so. */
  private static String withoutPlace(String step) {
    int bracket = step.indexOf('[');
    int end = step.length() - 1;
    if (bracket < 0 || step.charAt(end) != ']') {
      return step;
    }
    for (int i = bracket + 1; i < end; i++) {
      if (step.charAt(i) < '0' || step.charAt(i) > '9') {
        return step;
      }
    }
    return step.substring(0, bracket);
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
    if (known != null) {
      return known.getOrDefault(element, "");
    }
    List<XmlElement> children = above.children();
    if (children.size() <= FEW) {
      return placeAmong(children, element);
    }
    places.put(above, placesOf(children));
    return placeAmongEquals(element, above);
  }

  private static String placeAmong(List<XmlElement> children, XmlElement element) {
    int place = 0;
    int count = 0;
    for (XmlElement child : children) {
      count += child.name().equals(element.name()) ? 1 : 0;
      place = child.equals(element) ? count : place;
    }
    return count > 1 ? "[" + place + "]" : "";
  }

  private static Map<XmlElement, String> placesOf(List<XmlElement> children) {
    Map<String, Integer> counts = new HashMap<>();
    for (XmlElement child : children) {
      count(child, counts);
    }
    Map<XmlElement, String> places = new HashMap<>();
    Map<String, Integer> reached = new HashMap<>();
    for (XmlElement child : children) {
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
