package io.sysprep.unattend.catalogue;

/** The names that an answer file is made of around its settings. */
public final class Envelope {

  /** The namespace of every element that Setup reads. */
  public static final String UNATTEND = "urn:schemas-microsoft-com:unattend";

  /** The namespace of the attributes {@code wcm:action} and {@code wcm:keyValue}. */
  public static final String WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";

  private Envelope() {}
}
