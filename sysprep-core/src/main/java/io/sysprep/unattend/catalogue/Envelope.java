package io.sysprep.unattend.catalogue;

import io.sysprep.unattend.xml.XmlElement;

/** What an answer file is made of around its settings. */
public final class Envelope {

  /** The namespace of every element that Setup reads. */
  public static final String UNATTEND = "urn:schemas-microsoft-com:unattend";

  /** The namespace of the attributes {@code wcm:action} and {@code wcm:keyValue}. */
  public static final String WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";

  private Envelope() {}

  /**
   * Tells whether an element is the block of settings for one pass.
   *
   * @param element any element
   * @return whether it is one by name and namespace
   */
  public static boolean isSettings(XmlElement element) {
    return element.is(UNATTEND, "settings");
  }

  /**
   * Tells whether an element is a component of Windows.
   *
   * @param element any element
   * @return whether it is one by name and namespace
   */
  public static boolean isComponent(XmlElement element) {
    return element.is(UNATTEND, "component");
  }
}
