package io.sysprep.unattend.lint;

import static io.sysprep.unattend.lint.RuleExample.error;
import static io.sysprep.unattend.lint.RuleExample.info;
import static io.sysprep.unattend.lint.RuleExample.warning;

import io.sysprep.machine.Architecture;
import io.sysprep.unattend.AnswerFileText;
import io.sysprep.unattend.IntendedUse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An example of every rule. The settings of {@link #shell} and its like begin on line 5. */
final class RuleExamples {

  private static final String SHELL = "Microsoft-Windows-Shell-Setup";
  private static final String JOIN = "Microsoft-Windows-UnattendedJoin";
  private static final IntendedUse SYSPREP = IntendedUse.unstated().forSysprep();

  private RuleExamples() {}

  static List<RuleExample> ofTheEnvelope() {
    return List.of(
        error(
            "unknown-root-child",
            8,
            file("<settings pass=\"specialize\">", "</settings>", "<component/>"),
            file("<settings pass=\"specialize\">", "</settings>", "<x xmlns=\"urn:x\"/>")),
        warning(
            "root-child-order",
            8,
            file("<settings pass=\"specialize\">", "</settings>", "<servicing/>"),
            file("<servicing/>", "<settings pass=\"specialize\">", "</settings>")),
        info(
            "unknown-root-attribute",
            2,
            file("").replace("<unattend ", "<unattend colour=\"red\" "),
            file("").replace("<unattend ", "<unattend author=\"me\" ")),
        error("missing-pass", 6, file("<settings/>"), file("<settings pass=\"specialize\"/>")),
        error(
            "unknown-pass",
            6,
            file("<settings pass=\"Specialize\"/>"),
            file("<settings pass=\"specialize\"/>")),
        warning(
            "unknown-settings-attribute",
            6,
            file("<settings pass_=\"specialize\"/>"),
            file("<settings pass=\"specialize\" wasPassProcessed=\"true\"/>")),
        error(
            "unknown-settings-child",
            7,
            file("<settings pass=\"specialize\">", "<component xmlns=\"\"/>", "</settings>"),
            file("<settings pass=\"specialize\">", "<component/>", "</settings>")),
        warning(
            "processed-pass",
            6,
            file("<settings pass=\"specialize\" wasPassProcessed=\"true\"/>"),
            file("<settings pass=\"specialize\"/>")),
        warning(
            "duplicate-settings-block",
            7,
            file("<settings pass=\"specialize\"/>", "<settings pass=\"specialize\"/>"),
            file("<settings pass=\"specialize\"/>", "<settings pass=\"oobeSystem\"/>")),
        warning(
            "stray-text",
            6,
            file("<settings pass=\"specialize\">oops</settings>"),
            file("<settings pass=\"specialize\"> <!-- fine --> </settings>")));
  }

  static List<RuleExample> ofComponents() {
    return List.of(
        error("unknown-component", 7, bare("Microsoft-Windows-Shell-Setups"), bare(SHELL)),
        info("component-name-case", 7, bare("Microsoft-Windows-Shell-setup"), bare(SHELL)),
        warning(
            "component-wrong-pass", 7, bare("Microsoft-Windows-WinRE-RecoveryAgent"), bare(SHELL)),
        error(
            "duplicate-component",
            8,
            file(
                "<settings pass=\"specialize\">",
                component(SHELL),
                component(SHELL),
                "</settings>"),
            file(
                "<settings pass=\"specialize\">",
                component(SHELL),
                component(SHELL).replace("amd64", "x86"),
                "</settings>")),
        error(
            "missing-component-attribute",
            7,
            bare(SHELL).replace(" processorArchitecture=", " processorarchitecture="),
            bare(SHELL)),
        info(
            "missing-version-scope",
            7,
            bare(SHELL).replace(" versionScope=\"nonSxS\"", ""),
            bare(SHELL)),
        info("version-scope-spelling", 7, bare(SHELL).replace("nonSxS", "NonSxS"), bare(SHELL)),
        warning(
            "unknown-component-attribute",
            7,
            bare(SHELL).replace("/>", " colour=\"red\"/>"),
            bare(SHELL).replace("/>", " version=\"10.0.0.0\"/>")),
        error("unknown-architecture", 7, bare(SHELL).replace("amd64", "amd32"), bare(SHELL)),
        warning(
            "wrong-public-key-token",
            7,
            bare(SHELL).replace("31bf3856ad364e35", "31bf3856ad364e36"),
            bare(SHELL)),
        warning("other-architecture", 7, bare(SHELL).replace("amd64", "x86"), twins())
            .meantFor(IntendedUse.unstated().onArchitecture(Architecture.AMD64)),
        warning(
            "lone-architecture",
            9,
            file(
                "<settings pass=\"specialize\">",
                component(SHELL),
                component(JOIN),
                component("Microsoft-Windows-Deployment").replace("amd64", "x86"),
                "</settings>"),
            twins()),
        error("component-not-in-build", 7, bare("Microsoft-Windows-CodeIntegrity"), bare(SHELL))
            .meantFor(IntendedUse.unstated().onBuild(14393)),
        info("deprecated-component", 7, bare("Microsoft-Windows-OutOfBoxExperience"), bare(SHELL)));
  }

  static List<RuleExample> ofSettings() {
    return List.of(
        error("unknown-setting", 5, shell("<OEMTitle>a</OEMTitle>"), shell("<OEMName>a</OEMName>")),
        info("setting-name-case", 5, shell("<OemName>a</OemName>"), shell("<OEMName>a</OEMName>")),
        error(
            "setting-wrong-pass",
            5,
            oobe("<ComputerName>PC</ComputerName>"),
            shell("<ComputerName>PC</ComputerName>")),
        warning(
            "unknown-setting-attribute",
            5,
            shell("<OEMName colour=\"red\">a</OEMName>"),
            shell("<OEMName xmlns:x=\"urn:x\">a</OEMName>")),
        warning(
            "lookalike-namespace",
            5,
            shell(
                "<OEMName xmlns:x=\"https://schemas.microsoft.com/WMIConfig/2002/State\">a</OEMName>"),
            shell(
                "<OEMName xmlns:x=\"http://schemas.microsoft.com/WMIConfig/2002/State\">a</OEMName>")),
        error(
            "repeated-setting",
            6,
            shell("<OEMName>a</OEMName>", "<OEMName>b</OEMName>"),
            oobe(commands("1", "2"))),
        error("duplicate-list-key", 7, oobe(commands("1", "1")), oobe(commands("1", "2"))),
        warning(
            "missing-list-key",
            6,
            oobe(
                "<FirstLogonCommands>",
                "<SynchronousCommand wcm:action=\"add\"><CommandLine>a</CommandLine></SynchronousCommand>",
                "</FirstLogonCommands>"),
            oobe(commands("1", "2"))),
        info(
            "missing-list-action",
            6,
            oobe(
                "<FirstLogonCommands>",
                "<SynchronousCommand><Order>1</Order></SynchronousCommand>",
                "</FirstLogonCommands>"),
            oobe(commands("1", "2"))),
        warning(
            "other-list-action",
            6,
            oobe(commands("1", "2").replaceFirst("\"add\"", "\"remove\"")),
            oobe(commands("1", "2"))),
        warning(
            "setting-order",
            8,
            address(
                "<Identifier>a</Identifier>", "<Ipv4Settings><Metric>1</Metric></Ipv4Settings>"),
            address(
                "<Ipv4Settings><Metric>1</Metric></Ipv4Settings>", "<Identifier>a</Identifier>")),
        warning(
            "stray-text-in-group",
            5,
            oobe("<OOBE>oops<HideEULAPage>true</HideEULAPage></OOBE>"),
            oobe("<OOBE> <!-- fine --> </OOBE>")),
        info(
            "stray-text-in-group",
            5,
            oobe("<OOBE>{% if x %}<HideEULAPage>true</HideEULAPage>{% endif %}</OOBE>"),
            oobe("<OOBE><HideEULAPage>true</HideEULAPage></OOBE>")),
        error(
            "misplaced-value",
            5,
            media("<UserData><ProductKey>BCDFG-HJKMN-PQRTV-WXY23-46789</ProductKey></UserData>"),
            media(
                "<UserData><ProductKey>a note<Key>BCDFG-HJKMN-PQRTV-WXY23-46789</Key></ProductKey>"
                    + "</UserData>")),
        info(
            "repeated-setting",
            6,
            shell("{% if x %}<OEMName>a</OEMName>", "{% else %}<OEMName>b</OEMName>{% endif %}"),
            shell("<OEMName>{{ name }}</OEMName>")),
        info(
            "deprecated-setting",
            5,
            oobe("<OOBE><NetworkLocation>Work</NetworkLocation></OOBE>"),
            oobe("<OOBE><ProtectYourPC>3</ProtectYourPC></OOBE>")),
        warning(
                "removed-setting",
                5,
                shell("<Themes><ScreenSaver>a.scr</ScreenSaver></Themes>"),
                shell("<Themes><ThemeName>a</ThemeName></Themes>"))
            .meantFor(IntendedUse.unstated().onBuild(16299)),
        error(
                "setting-not-in-build",
                5,
                shell("<EnableStartMenu>true</EnableStartMenu>"),
                shell("<OEMName>a</OEMName>"))
            .meantFor(IntendedUse.unstated().onBuild(10240)),
        info(
            "undocumented-setting",
            5,
            shell("<ShowWindowsLive>false</ShowWindowsLive>"),
            shell("<OEMName>a</OEMName>")));
  }

  static List<RuleExample> ofValues() {
    return List.of(
        error(
            "invalid-boolean",
            5,
            shell("<CopyProfile>yes</CopyProfile>"),
            shell("<CopyProfile>1</CopyProfile>")),
        info(
            "boolean-spelling",
            5,
            shell("<CopyProfile>True</CopyProfile>"),
            shell("<CopyProfile>true</CopyProfile>")),
        error(
            "invalid-integer",
            5,
            shell("<Display><ColorDepth>many</ColorDepth></Display>"),
            shell("<Display><ColorDepth>32</ColorDepth></Display>")),
        error(
            "out-of-range",
            6,
            oobe(commands("501", "2").replace("\n", "")).replace("<Order>501", "\n<Order>501"),
            oobe(commands("500", "2"))),
        error(
            "value-not-allowed",
            5,
            oobe("<OOBE><NetworkLocation>Moon</NetworkLocation></OOBE>"),
            oobe("<OOBE><NetworkLocation>Work</NetworkLocation></OOBE>")),
        info(
            "value-not-allowed",
            5,
            oobe("<OOBE><NetworkLocation>work</NetworkLocation></OOBE>"),
            oobe("<OOBE><NetworkLocation>Work</NetworkLocation></OOBE>")),
        info("value-not-in-build", 5, media(format("ReFS")), media(format("NTFS")))
            .meantFor(IntendedUse.unstated().onBuild(20348)),
        error(
            "out-of-range",
            5,
            oobe("<AutoLogon><LogonCount>99999999999999999999</LogonCount></AutoLogon>"),
            oobe("<AutoLogon><LogonCount>999</LogonCount></AutoLogon>")),
        error(
            "value-too-long",
            5,
            shell("<OEMName>" + "a".repeat(257) + "</OEMName>"),
            shell("<OEMName>" + "a".repeat(256) + "</OEMName>")),
        warning("empty-value", 5, shell("<CopyProfile/>"), shell("<RegisteredOwner/>")),
        warning(
            "invalid-guid",
            5,
            shell(
                "<NotificationArea><PromotedIcon1><GUID>7</GUID></PromotedIcon1></NotificationArea>"),
            shell(
                "<NotificationArea><PromotedIcon1><GUID>{7820AE74-23E3-4229-82C1-E41CB67D5B9C}</GUID>"
                    + "</PromotedIcon1></NotificationArea>")),
        info(
            "whitespace-around-value",
            5,
            shell("<OEMName> a</OEMName>"),
            shell("<OEMName>a b</OEMName>")),
        info(
            "quoted-value",
            5,
            shell("<OEMName>\"a\"</OEMName>"),
            shell("<OEMName>a \"b\"</OEMName>")),
        error(
            "computer-name-characters",
            5,
            shell("<ComputerName>my pc</ComputerName>"),
            shell("<ComputerName>*</ComputerName>")),
        error(
            "computer-name-too-long",
            5,
            shell("<ComputerName>ABCDEFGHIJKLMNOP</ComputerName>"),
            shell("<ComputerName>ABCDEFGHIJKLMNO</ComputerName>")),
        error(
            "computer-name-digits",
            5,
            shell("<ComputerName>2025</ComputerName>"),
            shell("<ComputerName>2025a</ComputerName>")),
        error(
            "product-key-form",
            5,
            shell("<ProductKey>BCDFG-HJKMN-PQRTV-WXY23</ProductKey>"),
            shell("<ProductKey>BCDFG-HJKMN-PQRTV-WXY23-46789</ProductKey>")),
        error(
            "empty-product-key",
            5,
            shell("<ProductKey/>"),
            shell("<ProductKey>BCDFG-HJKMN-PQRTV-WXY23-46789</ProductKey>")),
        error(
            "unknown-time-zone",
            5,
            shell("<TimeZone>Central European Time</TimeZone>"),
            shell("<TimeZone>Central European Standard Time</TimeZone>")),
        warning(
            "unknown-locale",
            5,
            language("<UserLocale>en_US</UserLocale>"),
            language("<UserLocale>EN-us</UserLocale>")),
        warning(
            "unknown-input-locale",
            5,
            language("<InputLocale>en-US;0409:99990409</InputLocale>"),
            language("<InputLocale>en-US; 0409:00000409</InputLocale>")),
        error("command-too-long", 5, run("x".repeat(260)), run("x".repeat(259))),
        warning("wrapped-command", 5, run("cmd /c\n    dir"), run("cmd /c    dir")));
  }

  static List<RuleExample> ofSecrets() {
    return List.of(
        warning(
            "plain-password",
            5,
            password("<Value>secret</Value><PlainText>true</PlainText>"),
            password(
                "<Value>" + hidden("secretPassword") + "</Value><PlainText>false</PlainText>")),
        error(
            "undecodable-password",
            5,
            password("<Value>c2VjcmV0x</Value><PlainText>false</PlainText>"),
            password(
                "<Value>" + hidden("secretPassword") + "</Value><PlainText>false</PlainText>")),
        error(
            "password-suffix",
            5,
            password("<Value>" + hidden("secret") + "</Value><PlainText>false</PlainText>"),
            password(
                "<Value>"
                    + hidden("secretPassword").replace("=", "\n ")
                    + "</Value><PlainText>false</PlainText>")),
        warning(
            "missing-plain-text",
            5,
            password("<Value>secret</Value>"),
            password("<Value>secret</Value><PlainText>true</PlainText>")),
        warning(
            "redacted-secret",
            5,
            oobe(
                "<UserAccounts>"
                    + "<AdministratorPassword>*SENSITIVE*DATA*DELETED*"
                    + "</AdministratorPassword></UserAccounts>"),
            oobe("<UserAccounts><AdministratorPassword/></UserAccounts>")),
        info(
            "product-key-in-file",
            5,
            shell("<ProductKey>BCDFG-HJKMN-PQRTV-WXY23-46789</ProductKey>"),
            shell("<ProductKey>00000-00000-00000-00000-00000</ProductKey>")),
        warning(
            "clear-credentials",
            5,
            join("<Credentials><Password>secret</Password></Credentials>"),
            join("<Credentials><Username>me</Username></Credentials>")));
  }

  static List<RuleExample> ofSysprep() {
    return List.of(
        info(
                "pass-not-run-by-sysprep",
                6,
                file("<settings pass=\"windowsPE\"/>", "<settings pass=\"oobeSystem\"/>"),
                file("<settings pass=\"specialize\"/>", "<settings pass=\"oobeSystem\"/>"))
            .meantFor(SYSPREP),
        warning(
                "nothing-for-sysprep",
                2,
                file("<settings pass=\"windowsPE\"/>", "<settings pass=\"offlineServicing\"/>"),
                file("<settings pass=\"windowsPE\"/>", "<settings pass=\"generalize\"/>"))
            .meantFor(SYSPREP),
        warning(
                "no-international-core",
                4,
                oobe("<TimeZone>UTC</TimeZone>"),
                shell("<TimeZone>UTC</TimeZone>"))
            .meantFor(SYSPREP),
        warning(
            "device-cleanup-without-persistence",
            4,
            devices("<DoNotCleanUpNonPresentDevices>true</DoNotCleanUpNonPresentDevices>"),
            devices(
                "<DoNotCleanUpNonPresentDevices>true</DoNotCleanUpNonPresentDevices>",
                "<PersistAllDeviceInstalls>true</PersistAllDeviceInstalls>")),
        info(
            "skipped-first-start",
            5,
            oobe("<OOBE><SkipMachineOOBE>true</SkipMachineOOBE></OOBE>"),
            oobe("<OOBE><SkipMachineOOBE>false</SkipMachineOOBE></OOBE>")),
        warning(
                "skipped-first-start",
                5,
                oobe("<OOBE><SkipUserOOBE>true</SkipUserOOBE></OOBE>"),
                oobe("<OOBE><HideEULAPage>true</HideEULAPage></OOBE>"))
            .meantFor(IntendedUse.unstated().onBuild(26100)),
        info(
            "skip-rearm-left-on",
            5,
            rearm("<SkipRearm>1</SkipRearm>"),
            rearm("<SkipRearm>0</SkipRearm>")),
        warning(
                "skip-rearm-left-on",
                5,
                rearm("<SkipRearm>1</SkipRearm>"),
                rearm("<SkipRearm>0</SkipRearm>"))
            .meantFor(SYSPREP),
        warning(
                "domain-join-in-image",
                5,
                join("<JoinDomain>example.org</JoinDomain>"),
                join("<JoinWorkgroup>LAB</JoinWorkgroup>"))
            .meantFor(SYSPREP));
  }

  /** A file with an envelope whose lines begin on line 6. */
  private static String file(String... lines) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <unattend xmlns="urn:schemas-microsoft-com:unattend">
        <!--
        lines to count
        -->
        %s
        </unattend>
        """
        .formatted(String.join("\n", lines));
  }

  private static String bare(String component) {
    return file("<settings pass=\"specialize\">", component(component), "</settings>");
  }

  /** A file for two architectures, which is no fault on either. */
  private static String twins() {
    return file(
        "<settings pass=\"specialize\">",
        component(SHELL),
        component(SHELL).replace("amd64", "x86"),
        "</settings>");
  }

  private static String component(String name) {
    return "<component name=\""
        + name
        + "\" processorArchitecture=\"amd64\" publicKeyToken=\"31bf3856ad364e35\""
        + " language=\"neutral\" versionScope=\"nonSxS\"/>";
  }

  private static String shell(String... settings) {
    return AnswerFileText.with("specialize", SHELL, settings);
  }

  private static String oobe(String... settings) {
    return AnswerFileText.with("oobeSystem", SHELL, settings);
  }

  private static String media(String setting) {
    return AnswerFileText.with("windowsPE", "Microsoft-Windows-Setup", setting);
  }

  private static String format(String name) {
    return "<DiskConfiguration><Disk wcm:action=\"add\"><DiskID>0</DiskID><ModifyPartitions>"
        + "<ModifyPartition wcm:action=\"add\"><Order>1</Order><Format>"
        + name
        + "</Format></ModifyPartition></ModifyPartitions></Disk></DiskConfiguration>";
  }

  private static String language(String setting) {
    return AnswerFileText.with("oobeSystem", "Microsoft-Windows-International-Core", setting);
  }

  private static String devices(String... settings) {
    return AnswerFileText.with("generalize", "Microsoft-Windows-PnpSysprep", settings);
  }

  private static String rearm(String setting) {
    return AnswerFileText.with("generalize", "Microsoft-Windows-Security-SPP", setting);
  }

  private static String join(String setting) {
    return AnswerFileText.with(
        "specialize", JOIN, "<Identification>" + setting + "</Identification>");
  }

  private static String address(String... settings) {
    return AnswerFileText.with(
        "specialize",
        "Microsoft-Windows-TCPIP",
        "<Interfaces>",
        "<Interface wcm:action=\"add\">",
        String.join("\n", settings),
        "</Interface></Interfaces>");
  }

  private static String run(String command) {
    return AnswerFileText.with(
        "specialize",
        "Microsoft-Windows-Deployment",
        "<RunSynchronous><RunSynchronousCommand wcm:action=\"add\"><Order>1</Order><Path>"
            + command
            + "</Path></RunSynchronousCommand></RunSynchronous>");
  }

  private static String password(String inner) {
    return oobe("<AutoLogon><Password>" + inner + "</Password></AutoLogon>");
  }

  private static String commands(String first, String second) {
    return "<FirstLogonCommands>\n"
        + command(first)
        + "\n"
        + command(second)
        + "\n</FirstLogonCommands>";
  }

  private static String command(String order) {
    return "<SynchronousCommand wcm:action=\"add\"><Order>"
        + order
        + "</Order><CommandLine>a</CommandLine></SynchronousCommand>";
  }

  private static String hidden(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE));
  }
}
