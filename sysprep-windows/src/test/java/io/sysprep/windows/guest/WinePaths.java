package io.sysprep.windows.guest;

import io.sysprep.machine.WindowsPath;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an agent of Linux where a file of a Windows under Wine is; all else goes as it is. */
record WinePaths(WineGuest guest, AgentTransport agent) implements AgentTransport {

  private static final Pattern FILE = Pattern.compile("\"path\"\\s*:\\s*\"(C:[^\"]*)\"");

  @Override
  public String exchange(String json, Duration limit) {
    return agent.exchange(json.contains("guest-file-open") ? translated(json) : json, limit);
  }

  private String translated(String json) {
    Matcher file = FILE.matcher(json);
    return file.replaceAll(
        found -> {
          WindowsPath path = WindowsPath.of(found.group(1).replace("\\\\", "\\"));
          return Matcher.quoteReplacement("\"path\": \"" + guest.at(path) + "\"");
        });
  }

  @Override
  public void close() {
    agent.close();
  }
}
