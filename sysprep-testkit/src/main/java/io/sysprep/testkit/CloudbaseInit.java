package io.sysprep.testkit;

import io.sysprep.machine.LocalUser;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.RegistryValue;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.testkit.state.FileTree;
import io.sysprep.testkit.state.Installation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Cloudbase-Init as its installer leaves it (repository cloudbase/cloudbase-init-installer:
 * folders, account, service; cloudbase/cloudbase-init: the keys of its configuration).
 */
final class CloudbaseInit {

  static final String NAME = "cloudbase-init";

  private static final WindowsPath ROOT =
      WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init");
  private static final List<String> PROGRAMS =
      List.of(
          "bin\\OpenStackService.exe", "Python\\python.exe", "Python\\Scripts\\cloudbase-init.exe");
  private static final RegistryKey HIDDEN_ACCOUNTS =
      RegistryKey.localMachine(
          "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon\\SpecialAccounts\\UserList");

  private CloudbaseInit() {}

  static void install(Installation installation, byte[] unattendXml, Instant when) {
    putFiles(installation, unattendXml, when);
    LocalUser account = installation.accounts().create(NAME, false);
    installation.accounts().join(Sid.ADMINISTRATORS, account.sid());
    installation.registry().write(HIDDEN_ACCOUNTS, NAME, RegistryValue.number(0));
    installation.services().install(service());
  }

  private static void putFiles(Installation installation, byte[] unattendXml, Instant when) {
    FileTree files = installation.files();
    PROGRAMS.forEach(
        program -> files.install(ROOT.resolve(program), installation.product().files(), when));
    files.createFolders(ROOT.resolve("log"), when);
    files.createFolders(ROOT.resolve("LocalScripts"), when);
    files.write(ROOT.resolve("conf\\Unattend.xml"), unattendXml, when);
    files.write(ROOT.resolve("conf\\cloudbase-init.conf"), configuration("", ""), when);
    String unattended =
        "metadata_services=cloudbaseinit.metadata.services.configdrive.ConfigDriveService,"
            + "cloudbaseinit.metadata.services.httpservice.HttpService\r\n"
            + "plugins=cloudbaseinit.plugins.common.mtu.MTUPlugin,"
            + "cloudbaseinit.plugins.common.sethostname.SetHostNamePlugin\r\n"
            + "allow_reboot=false\r\nstop_service_on_exit=false\r\n";
    files.write(
        ROOT.resolve("conf\\cloudbase-init-unattend.conf"),
        configuration("-unattend", unattended),
        when);
  }

  private static byte[] configuration(String suffix, String more) {
    String text =
        "[DEFAULT]\r\nusername=Admin\r\ngroups=Administrators\r\ninject_user_password=true\r\n"
            + "log_dir="
            + ROOT.resolve("log")
            + "\\\r\nlog_file=cloudbase-init"
            + suffix
            + ".log\r\n"
            + more;
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static ServiceInfo service() {
    String command =
        quoted("bin\\OpenStackService.exe")
            + " "
            + NAME
            + " "
            + quoted("Python\\Scripts\\cloudbase-init.exe")
            + " --config-file "
            + quoted("conf\\cloudbase-init.conf");
    return new ServiceInfo(
        NAME,
        "Cloudbase-Init",
        ServiceState.STOPPED,
        ServiceStartMode.AUTOMATIC,
        ".\\" + NAME,
        command);
  }

  private static String quoted(String path) {
    return '"' + ROOT.resolve(path).toString() + '"';
  }
}
