package io.sysprep.unattend.component;

/** The namespaces of an answer file, as annotations need them: compile-time constants. */
final class Namespaces {

  static final String UNATTEND = "urn:schemas-microsoft-com:unattend";
  static final String WCM = "http://schemas.microsoft.com/WMIConfig/2002/State";

  private Namespaces() {}
}
