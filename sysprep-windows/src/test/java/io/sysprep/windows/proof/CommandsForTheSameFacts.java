package io.sysprep.windows.proof;

import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The commands by which a script learns what a preflight asked, each question once.
 *
 * <p>Nothing is counted for what a shell knows without a program (files, environment), for the
 * clock, and for what only the reading of slmgr's text needs.
 */
final class CommandsForTheSameFacts {

  private static final String APPX =
      "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore";
  private static final String ENCRYPTION =
      "/namespace:\\\\root\\cimv2\\security\\microsoftvolumeencryption";

  private final Set<List<String>> commands = Collections.synchronizedSet(new LinkedHashSet<>());

  void ask(String question, Object[] arguments) {
    commands.addAll(answering(question, arguments));
  }

  /** {@return the commands, in the order of the questions} */
  List<List<String>> commands() {
    return List.copyOf(commands);
  }

  private static List<List<String>> answering(String question, Object[] given) {
    return switch (question) {
      case "registry.value" -> one("reg.exe", "query", key(given[0]), "/v", text(given[1]));
      case "registry.values", "registry.exists", "registry.subKeys" ->
          one("reg.exe", "query", key(given[0]));
      case "services.service" -> one("sc.exe", "qc", text(given[0]));
      case "files.version" ->
          one("wmic.exe", "datafile", "where", "name='" + wql(given[0]) + "'", "get", "Version");
      case "volumes.volumes" -> one("wmic.exe", "logicaldisk", "get", "Name,DriveType,FreeSpace");
      case "volumes.conversionStatus" ->
          one("wmic.exe", ENCRYPTION, "path", "Win32_EncryptableVolume", "get", "ConversionStatus");
      case "processes.named" -> one("wmic.exe", "process", "get", "Name,ProcessId");
      case "system.domainRole" -> one("wmic.exe", "computersystem", "get", "DomainRole");
      case "system.version" -> one("wmic.exe", "os", "get", "Version,BuildNumber,ProductType");
      case "accounts.currentUser" ->
          List.of(List.of("whoami.exe", "/user"), List.of("whoami.exe", "/groups"));
      case "appx.installed" -> one("reg.exe", "query", APPX, "/s");
      case "appx.provisioned" -> one("reg.exe", "query", APPX + "\\Applications");
      case "wmi.query", "commands.run" ->
          one("cscript.exe", "//nologo", "C:\\Windows\\System32\\slmgr.vbs", "/dlv");
      default -> List.of();
    };
  }

  private static List<List<String>> one(String... command) {
    return List.of(List.of(command));
  }

  private static String key(Object key) {
    return ((RegistryKey) key).toString();
  }

  private static String wql(Object path) {
    return ((WindowsPath) path).toString().replace("\\", "\\\\");
  }

  private static String text(Object text) {
    return (String) text;
  }
}
