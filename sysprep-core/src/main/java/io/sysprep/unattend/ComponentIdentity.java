package io.sysprep.unattend;

import io.sysprep.unattend.xml.XmlFragment;
import java.util.Objects;

/**
 * What tells a component of Windows from all others.
 *
 * @param name the name, for example {@code Microsoft-Windows-Shell-Setup}
 * @param architecture the processor architecture, for example {@code amd64}
 * @param publicKeyToken the key token of the publisher
 * @param language the language, {@code neutral} for all of Windows' own
 * @param versionScope {@code nonSxS}, or another way of installing side by side
 */
public record ComponentIdentity(
    String name, String architecture, String publicKeyToken, String language, String versionScope) {

  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  /** Checks that every part is given. */
  public ComponentIdentity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(architecture, "architecture");
    Objects.requireNonNull(publicKeyToken, "publicKeyToken");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(versionScope, "versionScope");
  }

  /**
   * {@return the identity that a component of Windows has: the identity with the key token,
   * language and scope common to all of Windows}
   *
   * @param name the name
   * @param architecture the processor architecture as answer files spell it
   */
  public static ComponentIdentity windows(String name, String architecture) {
    return new ComponentIdentity(name, architecture, "31bf3856ad364e35", "neutral", "nonSxS");
  }

  /** {@return an empty component as Windows SIM would write it} */
  XmlFragment fragment() {
    return XmlFragment.element(AnswerFile.NAMESPACE, "component")
        .withAttribute("name", name)
        .withAttribute("processorArchitecture", architecture)
        .withAttribute("publicKeyToken", publicKeyToken)
        .withAttribute("language", language)
        .withAttribute("versionScope", versionScope)
        .declaring("wcm", AnswerFile.WCM_NAMESPACE)
        .declaring("xsi", XSI);
  }
}
