package io.sysprep.testkit.guest;

import io.sysprep.guest.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A payload that passes for one, of a few bytes. */
final class SmallPayload {

  static final String RELEASE =
      """
      JAVA_VERSION="17.0.9"
      MODULES="java.base java.logging java.xml"
      OS_ARCH="x86_64"
      OS_NAME="Windows"
      """;

  private SmallPayload() {}

  static Payload in(Path folder) throws IOException {
    return Payload.of(runtime(folder, RELEASE), List.of(jar(folder)));
  }

  static Path runtime(Path folder, String release) throws IOException {
    Path runtime = folder.resolve("jre");
    Files.createDirectories(runtime.resolve("bin"));
    Files.createDirectories(runtime.resolve("lib").resolve("server"));
    Files.writeString(runtime.resolve("release"), release);
    Files.writeString(runtime.resolve("bin").resolve("java.exe"), "MZ");
    Files.writeString(runtime.resolve("lib").resolve("modules"), "modules");
    Files.writeString(runtime.resolve("lib").resolve("server").resolve("jvm.dll"), "MZ");
    return runtime;
  }

  static Path jar(Path folder) throws IOException {
    return Files.writeString(folder.resolve("sysprep-core.jar"), "PK");
  }
}
