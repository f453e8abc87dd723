package io.sysprep.guest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The scheduled task that starts the job: it is nobody's child, so that it lives when the channel
 * that made it dies.
 *
 * <p>Elements and their order: Microsoft Learn, "Task Scheduler Schema". No time limit, no battery,
 * no trigger, never two at a time; S4U, so that there is no password that could be left anywhere.
 * The action is cmd itself and no batch file: nothing of ours is open when the folders are removed.
 */
record GuestTask(GuestPlace place, GuestAccount account) {

  private static final String MAIN = "io.sysprep.windows.guest.GuestMain";

  byte[] xml() {
    String xml =
        String.format(
            Locale.ROOT,
            """
        <?xml version="1.0" encoding="UTF-16"?>
        <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
          <Principals>
            <Principal id="Author">
              <UserId>%s</UserId>
              <LogonType>S4U</LogonType>
              <RunLevel>HighestAvailable</RunLevel>
            </Principal>
          </Principals>
          <Settings>
            <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
            <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
            <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
            <AllowHardTerminate>false</AllowHardTerminate>
            <IdleSettings>
              <StopOnIdleEnd>false</StopOnIdleEnd>
              <RestartOnIdle>false</RestartOnIdle>
            </IdleSettings>
            <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
            <Priority>5</Priority>
          </Settings>
          <Actions Context="Author">
            <Exec>
              <Command>cmd.exe</Command>
              <Arguments>%s</Arguments>
            </Exec>
          </Actions>
        </Task>
        """,
            escaped(account.name()),
            escaped(arguments()));
    return ("\uFEFF" + xml.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
  }

  private String arguments() {
    return "/d /v:on /c \"" + java() + " & echo !errorlevel!> " + place.folder().exit() + "\"";
  }

  /**
   * Without performance data there is no file of it in the temporary folder; and what JNA unpacks
   * goes with the job's folder.
   */
  private String java() {
    return place.carrier().resolve("jre\\bin\\java.exe")
        + " -XX:-UsePerfData -Dfile.encoding=UTF-8 -Djava.io.tmpdir="
        + place.folder().path()
        + " -cp "
        + place.carrier().resolve("lib")
        + "\\* "
        + MAIN
        + " "
        + place.folder().path()
        + " > "
        + place.folder().output()
        + " 2>&1";
  }

  List<String> create() {
    return List.of(
        "schtasks", "/create", "/tn", place.task(), "/xml", place.folder().task().toString());
  }

  List<String> run() {
    return List.of("schtasks", "/run", "/tn", place.task());
  }

  List<String> delete() {
    return List.of("schtasks", "/delete", "/f", "/tn", place.task());
  }

  List<String> query() {
    return List.of("schtasks", "/query", "/v", "/fo", "list", "/tn", place.task());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
