package io.sysprep.testkit.offline;

import io.sysprep.hives.HiveCorpus;
import io.sysprep.hives.HiveImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tree of Windows in a folder of a test, with hives of a real machine or made ones. */
final class WindowsTree {

  private final Path root;

  private WindowsTree(Path root) {
    this.root = root;
  }

  static WindowsTree in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("Windows/System32/config"));
    return new WindowsTree(folder);
  }

  /** Unpacks a hive of the corpus. */
  WindowsTree withReal(String hive, String name) throws IOException {
    HiveCorpus.unpack(hive, config().resolve(name));
    return this;
  }

  WindowsTree with(String name, HiveImage hive) throws IOException {
    Files.write(config().resolve(name), hive.toBytes());
    return this;
  }

  WindowsTree withFile(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  WindowsTree withFile(String path, byte[] content) throws IOException {
    withFile(path, "");
    Files.write(root.resolve(path), content);
    return this;
  }

  Path root() {
    return root;
  }

  Path config() {
    return root.resolve("Windows/System32/config");
  }

  /** What a hive SOFTWARE has of every Windows. */
  static HiveImage software() {
    String version = "Microsoft\\Windows NT\\CurrentVersion";
    return HiveImage.empty()
        .text(version, "SystemRoot", "C:\\Windows")
        .text(version, "CurrentVersion", "6.3")
        .text(version, "CurrentBuildNumber", "20348")
        .text(version, "ProductName", "Windows Server 2022 Datacenter")
        .text(version, "EditionID", "ServerDatacenter")
        .text(version, "InstallationType", "Server")
        .text(version + "\\ProfileList", "ProgramData", "C:\\ProgramData")
        .text("Microsoft\\Windows\\CurrentVersion", "ProgramFilesDir", "C:\\Program Files")
        .number(version, "CurrentMajorVersionNumber", 10)
        .number(version, "CurrentMinorVersionNumber", 0)
        .text(
            "Microsoft\\Windows\\CurrentVersion\\Setup\\State",
            "ImageState",
            "IMAGE_STATE_COMPLETE");
  }

  /** What a hive SYSTEM has of every Windows. */
  static HiveImage system() {
    return HiveImage.empty()
        .number("Select", "Current", 1)
        .number("Setup", "SetupType", 0)
        .text("Setup", "CmdLine", "")
        .text("ControlSet001\\Control\\ComputerName\\ComputerName", "ComputerName", "WEB-42")
        .text("ControlSet001\\Control\\ProductOptions", "ProductType", "ServerNT");
  }
}
