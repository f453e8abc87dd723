package io.sysprep.offline.disk;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.Sid;
import io.sysprep.stored.SidCodec;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes apart the bytes of the hive SAM, as those of the hives of the corpus are laid out. */
final class SamBytes {

  private static final int SID_HEAD = 8;
  private static final int MACHINE_NUMBERS = 4;
  private static final int MEMBERS = 0x28;
  private static final int MEMBERS_LENGTH = 0x2C;
  private static final int MEMBERS_COUNT = 0x30;
  private static final int GROUP_HEAD = 0x34;

  private SamBytes() {}

  /** {@return the machine's SID, with which the value V of its account domain ends} */
  static Sid machineSid(byte[] domain) {
    int length = SidCodec.sizeOf(MACHINE_NUMBERS);
    int from = domain.length - length;
    if (from < 0 || domain[from] != 1 || domain[from + 1] != MACHINE_NUMBERS) {
      throw failure("a machine SID", "HKLM\\SAM\\SAM\\Domains\\Account\\V");
    }
    return new Sid(SidCodec.decode(Arrays.copyOfRange(domain, from, domain.length)));
  }

  static int number(byte[] bytes, int at) {
    if (at + Integer.BYTES > bytes.length) {
      throw failure("the flags of an account", "HKLM\\SAM");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  /** {@return the members of a group, from its value C} */
  static List<Sid> members(String place, byte[] group) {
    if (group.length < GROUP_HEAD) {
      throw failure("the members of a group", place);
    }
    int from = GROUP_HEAD + number(group, MEMBERS);
    int end = from + number(group, MEMBERS_LENGTH);
    int count = number(group, MEMBERS_COUNT);
    if (from < GROUP_HEAD || end < from || end > group.length) {
      throw failure("the members of a group", place);
    }
    return sids(place, Arrays.copyOfRange(group, from, end), count);
  }

  private static List<Sid> sids(String place, byte[] bytes, int count) {
    List<Sid> sids = new ArrayList<>();
    int at = 0;
    while (sids.size() < count) {
      if (at + SID_HEAD > bytes.length || at + length(bytes, at) > bytes.length) {
        throw failure("as many members as it counts, " + count + ",", place);
      }
      sids.add(new Sid(SidCodec.decode(Arrays.copyOfRange(bytes, at, at + length(bytes, at)))));
      at += length(bytes, at);
    }
    return List.copyOf(sids);
  }

  private static int length(byte[] bytes, int at) {
    return SidCodec.sizeOf(bytes[at + 1] & 0xFF);
  }

  private static MachineException failure(String what, String place) {
    return new MachineException(Reason.FAILED, "find " + what + " in", place);
  }
}
