package io.sysprep.unattend.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes answer files of any size, made of what published ones are made of: commands, mostly. */
final class WrittenFiles {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <settings pass="oobeSystem">
          <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" \
      publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS" \
      xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
            <TimeZone>UTC</TimeZone>
            <OOBE>
              <HideEULAPage>true</HideEULAPage>
              <ProtectYourPC>3</ProtectYourPC>
            </OOBE>
            <FirstLogonCommands>
      """;
  private static final String COMMAND =
      """
              <SynchronousCommand wcm:action="add">
                <Order>%d</Order>
                <CommandLine>cmd.exe /c reg add HKLM\\SOFTWARE\\Example /v Value%d /d 1 /f</CommandLine>
                <Description>Set value %d &amp; go on</Description>
                <RequiresUserInput>false</RequiresUserInput>
              </SynchronousCommand>
      """;
  private static final String TAIL =
      """
            </FirstLogonCommands>
          </component>
        </settings>
      </unattend>
      """;

  private WrittenFiles() {}

  /** {@return a file of nearly the size, and never more} */
  static byte[] ofSize(int bytes) {
    StringBuilder text = new StringBuilder(bytes).append(HEAD);
    for (int i = 1; text.length() + COMMAND.length() + 40 + TAIL.length() < bytes; i++) {
      text.append(String.format(Locale.ROOT, COMMAND, i, i, i));
    }
    return whole(text);
  }

  /** {@return a file with a number of commands} */
  static byte[] withCommands(int number) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 1; i <= number; i++) {
      text.append(String.format(Locale.ROOT, COMMAND, i, i, i));
    }
    return whole(text);
  }

  private static byte[] whole(StringBuilder text) {
    return text.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
  }
}
