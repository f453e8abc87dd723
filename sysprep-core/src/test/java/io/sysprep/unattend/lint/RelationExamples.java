package io.sysprep.unattend.lint;

import static io.sysprep.unattend.lint.RuleExample.error;
import static io.sysprep.unattend.lint.RuleExample.info;
import static io.sysprep.unattend.lint.RuleExample.warning;

import io.sysprep.unattend.AnswerFileText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Examples of rules about accounts, disks, and settings that depend on each other. */
final class RelationExamples {

  private static final String SHELL = "Microsoft-Windows-Shell-Setup";

  private RelationExamples() {}

  static List<RuleExample> ofAccounts() {
    return List.of(
        error("account-name-too-long", 5, account("a".repeat(21), ""), account("a".repeat(20), "")),
        warning(
            "account-name-too-long",
            5,
            oobe("<AutoLogon><Username>" + "a".repeat(21) + "</Username></AutoLogon>"),
            oobe("<AutoLogon><Username>CONTOSO\\" + "a".repeat(21) + "</Username></AutoLogon>")),
        error("account-name-characters", 5, account("a/b", ""), account("a-b c.d", "")),
        error("account-name-characters", 5, account("...", ""), account("a.", "")),
        warning("account-name-characters", 5, account("me@home", ""), account("me", "")),
        error("account-name-reserved", 5, account("none", ""), account("nora", "")),
        error("account-name-reserved", 5, account("Local Service", ""), account("Service", "")),
        info("account-name-reserved", 5, account("Administrator", ""), account("admin", "")),
        error(
            "account-group",
            5,
            account("tom", "<Group>Administrators,Users</Group>"),
            account("tom", "<Group>Administrators;Remote Desktop Users</Group>")),
        warning(
            "account-group",
            5,
            account("tom", "<Group>Administrator</Group>"),
            account("tom", "<Group>Administrators</Group>")),
        warning(
            "account-named-like-computer",
            13,
            named("TOM", account("Tom", "")),
            named("TOM-PC", account("Tom", ""))),
        warning(
            "autologon-password-differs",
            5,
            logon("Administrator", plain("one")),
            logon("Administrator", plain("two"))),
        warning(
            "autologon-password-differs",
            5,
            logon("tom", hidden("one", "Password")),
            logon("Tom", hidden("three", "Password"))),
        warning(
            "autologon-password-differs",
            5,
            logon("Administrator", ""),
            logon("Administrator", "<Password>" + value("{{ password }}", "true") + "</Password>")),
        warning(
            "autologon-unknown-account",
            5,
            logon("bob", plain("one")),
            logon("CONTOSO\\bob", plain("one"))),
        warning(
            "autologon-unknown-account",
            5,
            logon("bob", plain("one")),
            logon("bob", plain("one"))
                .replace(
                    "</AutoLogon>",
                    "</AutoLogon><FirstLogonCommands><SynchronousCommand wcm:action=\"add\">"
                        + "<CommandLine>net user Bob /add</CommandLine><Order>1</Order>"
                        + "</SynchronousCommand></FirstLogonCommands>")));
  }

  static List<RuleExample> ofDisks() {
    return List.of(
        error(
            "partition-size",
            8,
            disk(partition("1", "Primary", "<Size>9</Size><Extend>true</Extend>")),
            disk(partition("1", "Primary", "<Size>9</Size><Extend>false</Extend>"))),
        error(
            "partition-size",
            8,
            disk(partition("1", "Primary", "")),
            disk(partition("1", "Primary", "<Extend>true</Extend>"))),
        error(
            "partition-size",
            5,
            deployment(
                "<ExtendOSPartition><Extend>true</Extend><Size>9</Size></ExtendOSPartition>"),
            deployment("<ExtendOSPartition><Size>9</Size></ExtendOSPartition>")),
        info(
            "partition-size",
            8,
            disk("{% if x %}" + partition("1", "Primary", "<Size>9</Size><Extend>true</Extend>")),
            disk(partition("1", "Primary", "<Size>9</Size>"))),
        error(
            "extended-partition-not-last",
            9,
            disk(
                partition("1", "Primary", "<Extend>true</Extend>"),
                partition("2", "Primary", "<Size>9</Size>")),
            disk(
                partition("2", "Primary", "<Extend>true</Extend>"),
                partition("1", "Primary", "<Size>9</Size>"))),
        error(
            "extended-partition-not-last",
            9,
            disk(
                partition("1", "Primary", "<Extend>true</Extend>"),
                partition("2", "Primary", "<Size>9</Size>")),
            disk(
                partition("1", "Extended", "<Extend>true</Extend>"),
                partition("2", "Logical", "<Size>9</Size>"))),
        error(
            "unknown-partition",
            11,
            disk(partition("1", "Primary", "<Size>9</Size>"), modified("2", "")),
            disk(partition("1", "Primary", "<Size>9</Size>"), modified("1", ""))),
        error(
            "unknown-partition",
            11,
            disk(partition("1", "Primary", "<Size>9</Size>"), modified("2", "")),
            disk(partition("1", "Primary", "<Size>9</Size>"), modified("2", ""))
                .replace("<WillWipeDisk>true", "<WillWipeDisk>false")),
        error(
            "unknown-partition",
            13,
            installed("3", "Primary", "Primary"),
            installed("2", "Primary", "Primary")),
        warning(
            "unusable-partition",
            13,
            installed("1", "EFI", "Primary"),
            installed("2", "EFI", "Primary")),
        warning(
            "unusable-partition",
            11,
            disk(partition("1", "MSR", "<Size>16</Size>"), modified("1", "<Format>NTFS</Format>")),
            disk(partition("1", "MSR", "<Size>16</Size>"), modified("1", ""))),
        warning(
            "extended-twice",
            11,
            disk(
                partition("1", "Primary", "<Extend>true</Extend>"),
                modified("1", "<Extend>true</Extend>")),
            disk(
                partition("1", "Extended", "<Extend>true</Extend>"),
                modified("1", "<Extend>true</Extend>"))),
        error(
            "two-install-targets",
            7,
            image("<InstallToAvailablePartition>true</InstallToAvailablePartition>"),
            image("<InstallToAvailablePartition>false</InstallToAvailablePartition>")));
  }

  static List<RuleExample> ofPasses() {
    return List.of(
        warning("contradicting-passes", 13, zones("UTC", "GMT Standard Time"), zones("UTC", "UTC")),
        warning(
            "domain-join-incomplete",
            5,
            join("<JoinDomain>a.org</JoinDomain><JoinWorkgroup>LAB</JoinWorkgroup>", true),
            join("<JoinDomain>a.org</JoinDomain>", true)),
        warning(
            "domain-join-incomplete",
            5,
            join("<JoinDomain>a.org</JoinDomain>", false),
            join("<JoinWorkgroup>LAB</JoinWorkgroup>", false)),
        warning(
            "domain-join-incomplete",
            5,
            join("<JoinDomain>a.org</JoinDomain><UnsecureJoin>true</UnsecureJoin>", true),
            join("<JoinDomain>a.org</JoinDomain><UnsecureJoin>true</UnsecureJoin>", false)),
        warning(
            "no-international-core",
            4,
            firstStart(""),
            firstStart("<SkipMachineOOBE>true</SkipMachineOOBE>")),
        warning(
            "no-international-core",
            4,
            firstStart(""),
            oobe("<OOBE><HideEULAPage>true</HideEULAPage></OOBE>")),
        warning(
            "no-international-core",
            4,
            oobe(
                "<OOBE><HideEULAPage>true</HideEULAPage></OOBE>",
                "<AutoLogon><Enabled>true</Enabled><Username>Administrator</Username></AutoLogon>"),
            oobe("<OOBE><HideEULAPage>true</HideEULAPage></OOBE>")));
  }

  private static String oobe(String... settings) {
    return AnswerFileText.with("oobeSystem", SHELL, settings);
  }

  private static String account(String name, String more) {
    return oobe(accounts(name, more));
  }

  private static String accounts(String name, String more) {
    return "<UserAccounts><LocalAccounts><LocalAccount wcm:action=\"add\"><Name>"
        + name
        + "</Name>"
        + more
        + "</LocalAccount></LocalAccounts></UserAccounts>";
  }

  /** A file with a computer name first, whose further settings begin on line 13. */
  private static String named(String computer, String file) {
    return before("<ComputerName>" + computer + "</ComputerName>", file);
  }

  private static String before(String setting, String file) {
    String first = AnswerFileText.with("specialize", SHELL, "\n\n\n" + setting);
    String second = file.substring(file.indexOf("<settings"));
    return first.substring(0, first.indexOf("</unattend>")) + second;
  }

  /** Somebody who logs on by himself, where tom has the password three and Administrator two. */
  private static String logon(String user, String password) {
    return oobe(
        "<AutoLogon>" + password + "<Username>" + user + "</Username></AutoLogon>",
        "<UserAccounts><AdministratorPassword>"
            + value(encoded("twoAdministratorPassword"), "false")
            + "</AdministratorPassword><LocalAccounts><LocalAccount wcm:action=\"add\"><Name>tom</Name>"
            + plain("three")
            + "</LocalAccount></LocalAccounts></UserAccounts>");
  }

  private static String plain(String password) {
    return "<Password>" + value(password, "true") + "</Password>";
  }

  private static String hidden(String password, String element) {
    return "<Password>" + value(encoded(password + element), "false") + "</Password>";
  }

  private static String value(String text, String plain) {
    return "<Value>" + text + "</Value><PlainText>" + plain + "</PlainText>";
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
  }

  /** A disk whose partitions begin on line 8; one that is modified stands on line 11. */
  private static String disk(String... partitions) {
    return media(diskOf(String.join("\n", partitions)));
  }

  private static String diskOf(String partitions) {
    return "<DiskConfiguration>\n"
        + "<Disk wcm:action=\"add\"><DiskID>0</DiskID><WillWipeDisk>true</WillWipeDisk>\n"
        + "<CreatePartitions>\n"
        + partitions
        + "</CreatePartitions>\n</Disk></DiskConfiguration>";
  }

  private static String partition(String order, String type, String more) {
    return "<CreatePartition wcm:action=\"add\"><Order>"
        + order
        + "</Order><Type>"
        + type
        + "</Type>"
        + more
        + "</CreatePartition>";
  }

  private static String modified(String number, String more) {
    return "</CreatePartitions>\n<ModifyPartitions>\n<ModifyPartition wcm:action=\"add\"><Order>1</Order><PartitionID>"
        + number
        + "</PartitionID>"
        + more
        + "</ModifyPartition></ModifyPartitions><CreatePartitions>";
  }

  private static String installed(String number, String first, String second) {
    return media(
        diskOf(
                partition("1", first, "<Size>9</Size>")
                    + "\n"
                    + partition("2", second, "<Size>9</Size>"))
            + "\n<ImageInstall>\n<OSImage>\n<InstallTo><DiskID>0</DiskID><PartitionID>"
            + number
            + "</PartitionID></InstallTo></OSImage></ImageInstall>");
  }

  private static String image(String more) {
    return media(
        "<ImageInstall>\n<OSImage>\n<InstallTo><DiskID>0</DiskID><PartitionID>1</PartitionID></InstallTo>"
            + more
            + "</OSImage></ImageInstall>");
  }

  private static String media(String setting) {
    return AnswerFileText.with("windowsPE", "Microsoft-Windows-Setup", setting);
  }

  private static String deployment(String setting) {
    return AnswerFileText.with("specialize", "Microsoft-Windows-Deployment", setting);
  }

  private static String zones(String specialize, String oobe) {
    return before(
        "<TimeZone>" + specialize + "</TimeZone>", oobe("<TimeZone>" + oobe + "</TimeZone>"));
  }

  private static String join(String settings, boolean credentials) {
    String account = credentials ? "<Credentials><Username>me</Username></Credentials>" : "";
    return AnswerFileText.with(
        "specialize",
        "Microsoft-Windows-UnattendedJoin",
        "<Identification>" + settings + account + "</Identification>");
  }

  private static String firstStart(String more) {
    return oobe("<OOBE><HideEULAPage>true</HideEULAPage>" + more + "</OOBE>", accounts("tom", ""));
  }
}
