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
record GuestTask(GuestPlace place, GuestAccount account, boolean endsAlone) {

  private static final String MAIN = "io.sysprep.windows.guest.GuestMain";

  private static final int SECONDS_FOR_CONTROLLER = 120;

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
              <LogonType>%s</LogonType>
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
            account.password().isPresent() ? "Password" : "S4U",
            escaped(arguments()));
    return ("\uFEFF" + xml.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
  }

  private String arguments() {
    String exit = "!> " + place.folder().exit();
    return endsAlone
        ? "/d /v:on /c \""
            + java()
            + " & set ended=!errorlevel!& echo !ended"
            + exit
            + ending()
            + "\""
        : "/d /v:on /c \"" + java() + " & echo !errorlevel" + exit + "\"";
  }

  /**
   * Exit code 0 is the proof; then a controller that is still there has some minutes to take the
   * result. Otherwise everything stays, for whoever looks into it.
   */
  private String ending() {
    return " & if !ended!==0 (ping -n "
        + SECONDS_FOR_CONTROLLER
        + " 127.0.0.1 > nul & schtasks /delete /f /tn "
        + place.task()
        + " & rd /s /q "
        + place.carrier()
        + " & rd /s /q "
        + place.folder().path()
        + " & shutdown /s /t 0)";
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
        + " "
        + place.carrier()
        + " > "
        + place.folder().output()
        + " 2>&1";
  }

  /** With a password PowerShell makes the task, which takes it from a file and no argument. */
  List<String> create() {
    return account.password().isPresent()
        ? List.of(
            "powershell",
            "-noprofile",
            "-noninteractive",
            "-executionpolicy",
            "bypass",
            "-file",
            place.folder().registration().toString())
        : List.of(
            "schtasks",
            "/create",
            "/f",
            "/tn",
            place.task(),
            "/xml",
            place.folder().task().toString());
  }

  /** Cmdlet and parameters: Microsoft Learn, "Register-ScheduledTask". */
  byte[] registration() {
    String script =
        String.format(
            Locale.ROOT,
            """
        $ErrorActionPreference = 'Stop'
        try {
          $secret = [IO.File]::ReadAllText('%1$s')
          $xml = [IO.File]::ReadAllText('%2$s')
          Register-ScheduledTask -TaskName '%3$s' -Xml $xml -User '%4$s' -Password $secret | Out-Null
        } catch {
          Write-Output $_.Exception.Message
          exit 1
        } finally {
          [IO.File]::Delete('%1$s')
        }
        """,
            place.folder().secret(),
            place.folder().task(),
            place.task(),
            account.name());
    return ("\uFEFF" + script.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
  }

  List<String> run() {
    return List.of("schtasks", "/run", "/tn", place.task());
  }

  static List<String> query(GuestPlace place) {
    return List.of("schtasks", "/query", "/v", "/fo", "list", "/tn", place.task());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
