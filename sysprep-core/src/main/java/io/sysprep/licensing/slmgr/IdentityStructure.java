package io.sysprep.licensing.slmgr;

import io.sysprep.licensing.LicenseField;
import io.sysprep.licensing.record.HexCodes;
import io.sysprep.licensing.record.Shapes;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a record that say which license it is, recognized by the shapes of their values:
 * first the activation id, then the application id, the extended product id, the key's channel
 * (from Windows 8.1 on), the installation id, addresses, and the partial product key.
 */
final class IdentityStructure {

  /** A value, what it is of, and the line that it was found on. */
  record Value(LicenseField field, String text, ReadLine line) {}

  private final List<Value> values = new ArrayList<>();
  private int guids;
  private int end;
  private boolean pidSeen;
  private boolean channelSeen;
  private boolean installationIdFollowsPid;

  private IdentityStructure(int end) {
    this.end = end;
  }

  static IdentityStructure behind(int description, List<ReadLine> lines) {
    IdentityStructure identity = new IdentityStructure(description + 1);
    for (int i = description + 1; i < lines.size(); i++) {
      if (!identity.take(lines.get(i), i)) {
        break;
      }
    }
    return identity;
  }

  List<Value> values() {
    return values;
  }

  /** {@return the index of the first line behind} */
  int end() {
    return end;
  }

  /** The channel has a line of its own only where the script prints two rearm counts. */
  ScriptGeneration generationOr(ScriptGeneration told) {
    if (told != ScriptGeneration.UNKNOWN) {
      return told;
    }
    if (channelSeen) {
      return ScriptGeneration.TWO_COUNTS;
    }
    return installationIdFollowsPid ? ScriptGeneration.ONE_COUNT : ScriptGeneration.UNKNOWN;
  }

  /** {@return whether more of these lines may follow} */
  private boolean take(ReadLine line, int index) {
    String value = line.lastValue().orElse("");
    if (isKey(line, value)) {
      found(LicenseField.PARTIAL_PRODUCT_KEY, value, line, index);
      return false;
    }
    if (line.is(LineKind.NOT_IN_USE)) {
      end = index + 1;
      return false;
    }
    identify(line, value, index);
    return !MinutesAndDays.in(line.text()).isPresent() && HexCodes.firstIndexIn(line.text()) < 0;
  }

  private static boolean isKey(ReadLine line, String value) {
    return line.is(LicenseField.PARTIAL_PRODUCT_KEY)
        || (line.isUnknown() && Shapes.isPartialKey(value) && !Shapes.isInteger(value));
  }

  private void identify(ReadLine line, String value, int index) {
    if (Shapes.isGuid(value)) {
      guid(value, line, index);
    } else if (!value.isEmpty() && Shapes.isExtendedPid(value)) {
      pidSeen = true;
      found(LicenseField.EXTENDED_PID, value, line, index);
    } else if (Shapes.isInstallationId(value)) {
      installationIdFollowsPid = pidSeen && !channelSeen;
      found(LicenseField.INSTALLATION_ID, value, line, index);
    } else if (value.isEmpty() || value.startsWith("http")) {
      address(value, line, index);
    } else {
      channel(value, line, index);
    }
  }

  private void guid(String value, ReadLine line, int index) {
    guids++;
    if (guids <= 2) {
      boolean first = guids == 1;
      found(first ? LicenseField.ACTIVATION_ID : LicenseField.APPLICATION_ID, value, line, index);
    }
  }

  /** Which service an address is of, only the address itself may tell. */
  private void address(String value, ReadLine line, int index) {
    if (value.contains("SLActivateProduct")) {
      found(LicenseField.USE_LICENSE_URL, value, line, index);
    } else if (value.contains("slwga")) {
      found(LicenseField.VALIDATION_URL, value, line, index);
    } else if (line.lastValue().isPresent()) {
      end = index + 1;
    }
  }

  private void channel(String value, ReadLine line, int index) {
    boolean inPlace = guids == 2 && pidSeen && end == index && !installationIdSeen();
    if (line.is(LicenseField.CHANNEL) || (inPlace && Shapes.isKeyChannel(value))) {
      channelSeen = true;
      found(LicenseField.CHANNEL, value, line, index);
    }
  }

  private boolean installationIdSeen() {
    return values.stream().anyMatch(value -> value.field() == LicenseField.INSTALLATION_ID);
  }

  private void found(LicenseField field, String value, ReadLine line, int index) {
    values.add(new Value(field, value, line));
    end = index + 1;
  }
}
