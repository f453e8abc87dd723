package io.sysprep.offline.snapshot;

import static io.sysprep.offline.snapshot.Codec.members;

import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.ProcessInfo;
import io.sysprep.machine.ServiceInfo;
import io.sysprep.machine.ServiceStartMode;
import io.sysprep.machine.ServiceState;
import io.sysprep.machine.Sid;
import io.sysprep.machine.Volume;
import io.sysprep.machine.WindowsPath;
import io.sysprep.machine.WindowsVersion;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps the records of the other ports. */
final class SystemCodec {

  static final Codec<WindowsVersion> VERSION =
      new Codec<>(
          version ->
              members(
                  "major", version.major(),
                  "minor", version.minor(),
                  "build", version.build(),
                  "revision", version.revision(),
                  "productName", version.productName(),
                  "edition", version.edition(),
                  "kind", version.kind()),
          object ->
              new WindowsVersion(
                  (int) object.number("major"),
                  (int) object.number("minor"),
                  (int) object.number("build"),
                  (int) object.number("revision"),
                  object.text("productName"),
                  object.text("edition"),
                  object.constant("kind", WindowsVersion.Kind.class)));

  static final Codec<WindowsPath> PATH =
      new Codec<>(
          path -> Map.of("path", path.toString()), object -> WindowsPath.of(object.text("path")));

  static final Codec<Sid> SID =
      new Codec<>(sid -> Map.of("sid", sid.value()), object -> new Sid(object.text("sid")));

  static final Codec<CurrentUser> USER =
      new Codec<>(
          user ->
              members(
                  "name", user.name(),
                  "sid", user.sid(),
                  "administrator", user.administrator(),
                  "elevated", user.elevated()),
          object ->
              new CurrentUser(
                  object.text("name"),
                  new Sid(object.text("sid")),
                  object.truth("administrator"),
                  object.truth("elevated")));

  static final Codec<LocalUser> ACCOUNT =
      new Codec<>(
          account ->
              members(
                  "name", account.name(),
                  "sid", account.sid(),
                  "enabled", account.enabled(),
                  "passwordExpires", account.passwordExpires()),
          object ->
              new LocalUser(
                  object.text("name"),
                  new Sid(object.text("sid")),
                  object.truth("enabled"),
                  object.truth("passwordExpires")));

  static final Codec<ServiceInfo> SERVICE =
      new Codec<>(
          service ->
              members(
                  "name", service.name(),
                  "displayName", service.displayName(),
                  "state", service.state(),
                  "startMode", service.startMode(),
                  "account", service.account(),
                  "command", StandIns.REDACTION.text(service.command())),
          object ->
              new ServiceInfo(
                  object.text("name"),
                  object.text("displayName"),
                  object.constant("state", ServiceState.class),
                  object.constant("startMode", ServiceStartMode.class),
                  object.text("account"),
                  object.text("command")));

  static final Codec<ProcessInfo> PROCESS =
      new Codec<>(
          process ->
              members(
                  "id", process.id(),
                  "parentId", process.parentId(),
                  "name", process.name(),
                  "startedAt", process.startedAt()),
          object ->
              new ProcessInfo(
                  object.number("id"),
                  object.number("parentId"),
                  object.text("name"),
                  object.optionalText("startedAt").map(Instant::parse)));

  static final Codec<AppxPackage> PACKAGE =
      new Codec<>(
          appx ->
              members(
                  "fullName", appx.fullName(),
                  "familyName", appx.familyName(),
                  "role", appx.role(),
                  "removable", appx.removable(),
                  "users", appx.users().stream().map(Sid::value).toList()),
          object ->
              new AppxPackage(
                  object.text("fullName"),
                  object.text("familyName"),
                  object.constant("role", AppxPackage.Role.class),
                  object.truth("removable"),
                  object.texts("users").stream().map(Sid::new).toList()));

  static final Codec<Volume> VOLUME =
      new Codec<>(
          volume ->
              members(
                  "letter", volume.letter(),
                  "kind", volume.kind(),
                  "freeBytes", free(volume.freeBytes())),
          object ->
              new Volume(
                  object.text("letter").charAt(0),
                  object.constant("kind", Volume.Kind.class),
                  object
                      .optionalNumber("freeBytes")
                      .map(OptionalLong::of)
                      .orElse(OptionalLong.empty())));

  private SystemCodec() {}

  private static Optional<Long> free(OptionalLong bytes) {
    return bytes.isPresent() ? Optional.of(bytes.getAsLong()) : Optional.empty();
  }
}
