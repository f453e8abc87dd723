package io.sysprep.testkit;

import java.nio.charset.StandardCharsets;

/** Answer files for tests. */
final class AnswerFiles {

  private AnswerFiles() {}

  /** Lets OOBE run without anybody. */
  static byte[] unattended() {
    return file("oobeSystem", "Microsoft-Windows-Shell-Setup", HIDDEN_PAGES);
  }

  static byte[] skippingRearm() {
    return file("generalize", "Microsoft-Windows-Security-SPP", "<SkipRearm>1</SkipRearm>");
  }

  static byte[] namingTheComputer(String name) {
    String naming = "<ComputerName>" + name + "</ComputerName>";
    String text =
        START
            + settings("specialize", "Microsoft-Windows-Shell-Setup", naming)
            + settings("oobeSystem", "Microsoft-Windows-Shell-Setup", HIDDEN_PAGES)
            + END;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] skippingOobeOnly() {
    return file(
        "oobeSystem",
        "Microsoft-Windows-Shell-Setup",
        "<OOBE><SkipMachineOOBE>true</SkipMachineOOBE></OOBE>");
  }

  private static final String HIDDEN_PAGES = "<OOBE><HideEULAPage>true</HideEULAPage></OOBE>";
  private static final String START =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
      """;
  private static final String END = "</unattend>\r\n";

  private static byte[] file(String pass, String component, String content) {
    return (START + settings(pass, component, content) + END).getBytes(StandardCharsets.UTF_8);
  }

  private static String settings(String pass, String component, String content) {
    return "<settings pass=\""
        + pass
        + "\"><component name=\""
        + component
        + "\" processorArchitecture=\"amd64\" publicKeyToken=\"31bf3856ad364e35\""
        + " language=\"neutral\" versionScope=\"nonSxS\">"
        + content
        + "</component></settings>\r\n";
  }
}
