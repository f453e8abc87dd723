package io.sysprep.unattend;

import java.nio.charset.StandardCharsets;

/** Writes answer files for tests, each element on a line that a test can count. */
public final class AnswerFileText {

  private AnswerFileText() {}

  /**
   * {@return a file with one pass and one component around the given settings, which begin on line
   * 5}
   */
  public static String with(String pass, String component, String... settings) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <unattend xmlns="urn:schemas-microsoft-com:unattend" \
        xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
          <settings pass="%s">
            <component name="%s" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" \
        language="neutral" versionScope="nonSxS">
        %s
            </component>
          </settings>
        </unattend>
        """
        .formatted(pass, component, String.join("\n", settings));
  }

  /** Reads a text as a UTF-8 file. */
  public static AnswerFile read(String text) {
    return AnswerFile.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
