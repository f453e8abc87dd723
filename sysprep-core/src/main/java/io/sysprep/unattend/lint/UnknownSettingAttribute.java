package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.IntendedUse;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.catalogue.SettingFacts;
import io.sysprep.unattend.xml.XmlAttribute;

/** Finds attributes of settings outside the two of Windows, such as wcm bound to a wrong name. */
final class UnknownSettingAttribute implements SettingRule {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private static final AnswerFileRule DESCRIPTION =
      new AnswerFileRule(
          "unknown-setting-attribute",
          Severity.WARNING,
          "A setting has an attribute that Setup does not know",
          "Settings have wcm:action and wcm:keyValue only; another one, or another "
              + "namespace, is passed over.",
          "unattend.xsd of cschneegans/unattend-generator; 51,031 list actions in 2,720"
              + " published files");

  @Override
  public AnswerFileRule description() {
    return DESCRIPTION;
  }

  @Override
  public boolean concerns(SettingFacts facts) {
    return true;
  }

  @Override
  public void check(KnownSetting setting, IntendedUse use, Findings findings) {
    for (XmlAttribute attribute : setting.attributes()) {
      if (!attribute.declaresNamespace() && !isKnown(attribute)) {
        findings.add(
            DESCRIPTION,
            setting.element(),
            "The setting has the unknown attribute " + attribute.qualifiedName() + ".",
            "Remove it, or bind its prefix to " + AnswerFile.WCM_NAMESPACE + ".");
      }
    }
  }

  private static boolean isKnown(XmlAttribute attribute) {
    String namespace = attribute.namespace();
    return namespace.equals(XML) || namespace.equals(XSI) || isOfLists(attribute);
  }

  private static boolean isOfLists(XmlAttribute attribute) {
    String name = attribute.localName();
    return attribute.namespace().equals(AnswerFile.WCM_NAMESPACE)
        && (name.equals("action") || name.equals("keyValue"));
  }
}
