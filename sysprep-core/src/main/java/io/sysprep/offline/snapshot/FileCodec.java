package io.sysprep.offline.snapshot;

import static io.sysprep.offline.snapshot.Codec.members;

import io.sysprep.json.JsonObject;
import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what files and folders are. */
final class FileCodec {

  static final Codec<FileInfo> INFO =
      new Codec<>(
          info ->
              members(
                  "path", info.path(),
                  "folder", info.folder(),
                  "size", info.size(),
                  "modified", info.modified()),
          object ->
              new FileInfo(
                  WindowsPath.of(object.text("path")),
                  object.truth("folder"),
                  object.number("size"),
                  Instant.parse(object.text("modified"))));

  static final Codec<FileVersion> VERSION =
      new Codec<>(
          version -> Map.of("version", version.toString()),
          object -> version(object.text("version").split("\\.", -1)));

  static final Codec<Optional<List<WindowsPath>>> PATHS =
      Codec.optional(
          new Codec<>(
              paths -> Map.of("paths", paths.stream().map(WindowsPath::toString).toList()),
              object -> object.texts("paths").stream().map(WindowsPath::of).toList()));

  static final Codec<FileProtection> PROTECTION =
      new Codec<>(
          protection ->
              members(
                  "owner", protection.owner(),
                  "link", protection.link(),
                  "granted", protection.granted().stream().map(Sid::value).sorted().toList()),
          FileCodec::protection);

  private FileCodec() {}

  private static FileVersion version(String... parts) {
    return new FileVersion(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]));
  }

  private static FileProtection protection(JsonObject object) {
    return new FileProtection(
        new Sid(object.text("owner")),
        object.truth("link"),
        new HashSet<>(object.texts("granted").stream().map(Sid::new).toList()));
  }
}
