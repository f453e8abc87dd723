package io.sysprep.unattend.lint;

import io.sysprep.unattend.AnswerFileRule;
import io.sysprep.unattend.Severity;
import io.sysprep.unattend.xml.XmlAttribute;
import io.sysprep.unattend.xml.XmlElement;
import java.util.List;
import java.util.Set;

/** A rule about the attributes of elements. */
public abstract non-sealed class AttributeRule extends Rule {

  /** Makes a rule out of what it says of itself; see {@link AnswerFileRule}. */
  protected AttributeRule(String id, Severity severity, String title, String why, String source) {
    super(id, severity, title, why, source);
  }

  /** {@return the kinds of elements that the rule looks at; asked once} */
  protected abstract Set<AttributeHolder> holders();

  /** Looks at one element; called for each of the kind, in the order of the file. */
  protected abstract void check(
      XmlElement element, List<XmlAttribute> attributes, LintReport report);
}
