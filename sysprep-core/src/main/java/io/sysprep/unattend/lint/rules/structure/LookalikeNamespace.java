package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.lint.AttributeHolder;
import io.sysprep.unattend.lint.AttributeRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds namespaces that look like those of answer files and are not. */
final class LookalikeNamespace extends AttributeRule {

  private static final String LIST_PREFIX = "wcm";
  private static final String LIKE_WCM = essence(Envelope.WCM);
  private static final String LIKE_UNATTEND = essence(Envelope.UNATTEND);

  LookalikeNamespace() {
    super(
        "lookalike-namespace",
        Severity.WARNING,
        "A namespace looks like one of answer files and is not",
        "Windows compares namespaces character by character, so it passes over the actions and keys "
            + "of list items whose prefix is bound so.",
        "Namespaces in XML 1.0; 4 of 587 published files bind wcm to another name, one of them "
            + "with https");
  }

  @Override
  protected Set<AttributeHolder> holders() {
    return EnumSet.allOf(AttributeHolder.class);
  }

  @Override
  protected void check(XmlElement element, List<XmlAttribute> attributes, LintReport report) {
    for (XmlAttribute attribute : attributes) {
      if (attribute.declaresNamespace() && isMeant(boundPrefix(attribute), attribute.value())) {
        boolean ofElements = essence(attribute.value()).equals(LIKE_UNATTEND);
        String meant = ofElements ? Envelope.UNATTEND : Envelope.WCM;
        report.at(
            element,
            "The namespace of " + attribute.qualifiedName() + " is not the one that is meant.",
            "Write " + attribute.qualifiedName() + "=\"" + meant + "\".");
      }
    }
  }

  /** Tells whether a prefix and a namespace were meant for one of answer files and miss it. */
  static boolean isMeant(String prefix, String namespace) {
    boolean exact = namespace.equals(Envelope.WCM) || namespace.equals(Envelope.UNATTEND);
    return !exact
        && (prefix.equals(LIST_PREFIX)
            || (!UnknownAttribute.OF_XML.contains(namespace) && isLikeOne(essence(namespace))));
  }

  private static String boundPrefix(XmlAttribute declaration) {
    return declaration.prefix().isEmpty() ? "" : declaration.localName();
  }

  private static boolean isLikeOne(String essence) {
    return essence.equals(LIKE_WCM) || essence.equals(LIKE_UNATTEND);
  }

  /** What is left of a namespace without its scheme, its case and its marks. */
  private static String essence(String namespace) {
    String lower = namespace.toLowerCase(Locale.ROOT).replace("https:", "").replace("http:", "");
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        letters.append(lower.charAt(i));
      }
    }
    return letters.toString();
  }
}
