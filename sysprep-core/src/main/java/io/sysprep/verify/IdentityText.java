package io.sysprep.verify;

import io.sysprep.machine.Sid;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text form of a machine's identity. */
final class IdentityText {

  private static final String TITLE = "machine identity 1";
  private static final String TAKEN = "taken";
  private static final String COMPUTER_NAME = "computer name";
  private static final String MACHINE_SID = "machine SID";
  private static final String USER_NAME = "user name";
  private static final String USER_SID = "user SID";
  private static final String MACHINE_GUID = "machine GUID";

  private final String place;
  private final Map<String, String> values;

  private IdentityText(String place, Map<String, String> values) {
    this.place = place;
    this.values = values;
  }

  static String of(MachineIdentity identity) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(TAKEN, identity.taken().toString());
    values.put(COMPUTER_NAME, identity.computerName());
    identity.machineSid().ifPresent(sid -> values.put(MACHINE_SID, sid.value()));
    values.put(USER_NAME, identity.userName());
    values.put(USER_SID, identity.userSid().value());
    identity.machineGuid().ifPresent(guid -> values.put(MACHINE_GUID, guid));
    return values.entrySet().stream()
        .map(line -> line.getKey() + ": " + line.getValue() + "\n")
        .collect(Collectors.joining("", TITLE + "\n", ""));
  }

  static MachineIdentity parse(String place, String text) {
    Iterator<String> lines = text.lines().iterator();
    if (!lines.hasNext() || !IniText.withoutMark(lines.next()).strip().equals(TITLE)) {
      throw new UnreadableIdentityException(place, "line 1 is not '" + TITLE + "'");
    }
    try {
      return new IdentityText(place, values(place, lines)).identity();
    } catch (IllegalArgumentException e) {
      throw new UnreadableIdentityException(place, String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, String> values(String place, Iterator<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int number = 2; lines.hasNext(); number++) {
      String line = lines.next().strip();
      int colon = line.indexOf(':');
      if (colon > 0 && values.put(line.substring(0, colon), after(colon, line)) != null) {
        throw new UnreadableIdentityException(
            place, "line " + number + " gives '" + line.substring(0, colon) + "' again");
      }
    }
    return values;
  }

  private static String after(int colon, String line) {
    return line.substring(colon + 1).strip();
  }

  private MachineIdentity identity() {
    return new MachineIdentity(
        required(TAKEN, Instant::parse),
        required(COMPUTER_NAME, Function.identity()),
        optional(MACHINE_SID, Sid::new),
        required(USER_NAME, Function.identity()),
        required(USER_SID, Sid::new),
        optional(MACHINE_GUID, Function.identity()));
  }

  private <T> T required(String name, Function<String, T> reading) {
    return optional(name, reading)
        .orElseThrow(
            () -> new UnreadableIdentityException(place, "there is no line '" + name + "'"));
  }

  private <T> Optional<T> optional(String name, Function<String, T> reading) {
    try {
      return Optional.ofNullable(values.get(name)).map(reading);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableIdentityException(place, "'" + name + "': " + e.getMessage(), e);
    }
  }
}
