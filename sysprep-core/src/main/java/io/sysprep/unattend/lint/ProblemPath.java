package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.xml.XmlElement;

/** Names the way to an element: pass, component, setting; the place among equals in brackets. */
final class ProblemPath {

  private ProblemPath() {}

  static String of(XmlElement element) {
    XmlElement above = element.parent().orElse(null);
    if (above == null) {
      return "";
    }
    String outer = of(above);
    return outer.isEmpty() ? step(element, above) : outer + "/" + step(element, above);
  }

  private static String step(XmlElement element, XmlElement above) {
    if (element.is(AnswerFile.NAMESPACE, "settings")) {
      return element.attribute("pass").orElse("settings");
    }
    if (element.is(AnswerFile.NAMESPACE, "component")) {
      return element.attribute("name").orElse("component");
    }
    return element.name() + placeAmongEquals(element, above);
  }

  private static String placeAmongEquals(XmlElement element, XmlElement above) {
    int equals = 0;
    int place = 0;
    for (XmlElement sibling : above.children()) {
      equals += sibling.name().equals(element.name()) ? 1 : 0;
      place = sibling.equals(element) ? equals : place;
    }
    return equals > 1 ? "[" + place + "]" : "";
  }
}
