package io.sysprep.unattend.lint.rules.structure;

import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.Envelope;
import io.sysprep.unattend.lint.AttributeHolder;
import io.sysprep.unattend.lint.AttributeRule;
import io.sysprep.unattend.lint.LintReport;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Set;

/** Finds attributes that Windows does not know: one rule for each kind of element. */
final class UnknownAttribute extends AttributeRule {

  private static final String SCHEMA =
      "unattend.xsd of cschneegans/unattend-generator, which Windows SIM's own messages match";

  /** Namespaces whose attributes may stand anywhere, for they are about XML itself. */
  static final Set<String> OF_XML =
      Set.of("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance");

  private final AttributeHolder holder;
  private final String subject;
  private final String remedy;
  private final Known known;

  private UnknownAttribute(
      AttributeHolder holder,
      Known known,
      String id,
      Severity severity,
      String title,
      String why,
      String source,
      String subject,
      String remedy) {
    super(id, severity, title, why, source);
    this.holder = holder;
    this.known = known;
    this.subject = subject;
    this.remedy = remedy;
  }

  static List<UnknownAttribute> all() {
    return List.of(ofRoot(), ofSettings(), ofComponent(), ofSetting());
  }

  private static UnknownAttribute ofRoot() {
    return new UnknownAttribute(
        AttributeHolder.ROOT,
        new Known(
            "",
            true,
            Set.of(
                "author",
                "description",
                "creationTimeStamp",
                "lastUpdateTimeStamp",
                "ConfigurationSetTimeStamp")),
        "unknown-root-attribute",
        Severity.INFO,
        "The root has an attribute that Setup does not know",
        "It has no effect.",
        SCHEMA,
        "The root has",
        "Remove it.");
  }

  private static UnknownAttribute ofSettings() {
    return new UnknownAttribute(
        AttributeHolder.SETTINGS,
        new Known("", false, Set.of("pass", "wasPassProcessed")),
        "unknown-settings-attribute",
        Severity.WARNING,
        "A block of settings has an attribute that Setup does not know",
        "It has no effect; a misspelled pass costs the whole block.",
        SCHEMA,
        "The settings have",
        "Remove or rename it.");
  }

  private static UnknownAttribute ofComponent() {
    return new UnknownAttribute(
        AttributeHolder.COMPONENT,
        new Known(
            "",
            true,
            Set.of(
                "name",
                "processorArchitecture",
                "publicKeyToken",
                "language",
                "version",
                "versionScope")),
        "unknown-component-attribute",
        Severity.WARNING,
        "A component has an attribute that Setup does not know",
        "It has no effect; a name in the wrong case counts as missing.",
        SCHEMA,
        "The component has",
        "Remove or rename it.");
  }

  private static UnknownAttribute ofSetting() {
    return new UnknownAttribute(
        AttributeHolder.SETTING,
        new Known(Envelope.WCM, false, Set.of("action", "keyValue")),
        "unknown-setting-attribute",
        Severity.WARNING,
        "A setting has an attribute that Setup does not know",
        "Settings have wcm:action and wcm:keyValue only; another one, or another namespace, is "
            + "passed over.",
        "unattend.xsd of cschneegans/unattend-generator; 51,031 list actions in 2,720 published "
            + "files",
        "The setting has",
        "Remove it, or bind its prefix to " + Envelope.WCM + ".");
  }

  @Override
  protected Set<AttributeHolder> holders() {
    return Set.of(holder);
  }

  @Override
  protected void check(XmlElement element, List<XmlAttribute> attributes, LintReport report) {
    for (XmlAttribute attribute : attributes) {
      if (!attribute.declaresNamespace()
          && !known.contains(attribute)
          && !LookalikeNamespace.isMeant(attribute.prefix(), attribute.namespace())) {
        report.at(
            element, subject + " the unknown attribute " + attribute.qualifiedName() + ".", remedy);
      }
    }
  }

  /**
   * The attributes that an element may have.
   *
   * @param namespace the namespace that they are in
   * @param others whether there may be attributes of any other namespace
   * @param names their local names
   */
  private record Known(String namespace, boolean others, Set<String> names) {

    boolean contains(XmlAttribute attribute) {
      String written = attribute.namespace();
      return written.equals(namespace)
          ? names.contains(attribute.localName())
          : others || OF_XML.contains(written);
    }
  }
}
