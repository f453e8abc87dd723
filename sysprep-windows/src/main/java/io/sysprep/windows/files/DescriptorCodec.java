package io.sysprep.windows.files;

import io.sysprep.machine.FileProtection;
import io.sysprep.machine.Sid;
import io.sysprep.stored.SidCodec;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a self-relative security descriptor (winnt.h, SECURITY_DESCRIPTOR_RELATIVE, ACL and
 * ACCESS_ALLOWED_ACE; MS-DTYP 2.4.5 and 2.4.6).
 *
 * <pre>{@code
 * BYTE Revision; BYTE Sbz1; WORD Control; DWORD Owner; DWORD Group; DWORD Sacl; DWORD Dacl;
 * ACL: BYTE AclRevision; BYTE Sbz1; WORD AclSize; WORD AceCount; WORD Sbz2;
 * ACE: BYTE AceType; BYTE AceFlags; WORD AceSize; DWORD Mask; SID Sid;
 * }</pre>
 *
 * <p>An entry that denies takes nothing away from the others here: the order of entries decides
 * that in Windows, and whom an entry grants something may use what it protects in some way.
 */
final class DescriptorCodec {

  private static final Sid EVERYONE = new Sid("S-1-1-0");
  private static final int OWNER = 4;
  private static final int LIST = 16;
  private static final int COUNT = 4;
  private static final int LIST_HEAD = 8;
  private static final int ENTRY_SIZE = 2;
  private static final int ENTRY_MASK = 4;
  private static final int ENTRY_SID = 8;

  // winnt.h, ACCESS_ALLOWED_ACE_TYPE and ACCESS_ALLOWED_CALLBACK_ACE_TYPE, and those that deny
  private static final Set<Integer> GRANTING = Set.of(0x0, 0x9);
  private static final Set<Integer> DENYING = Set.of(0x1, 0x6, 0xA, 0xC);

  private final byte[] bytes;
  private final ByteBuffer descriptor;

  private DescriptorCodec(byte[] bytes) {
    this.bytes = bytes;
    this.descriptor = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Reads a descriptor.
   *
   * @param bytes the descriptor
   * @param link whether what it protects is a link
   * @return the protection; empty where there is no owner, or an entry that nobody here knows
   */
  static Optional<FileProtection> decode(byte[] bytes, boolean link) {
    return new DescriptorCodec(bytes).protection(link);
  }

  private Optional<FileProtection> protection(boolean link) {
    int owner = descriptor.getInt(OWNER);
    int list = descriptor.getInt(LIST);
    if (owner == 0) {
      return Optional.empty();
    }
    Optional<Set<Sid>> granted = list == 0 ? Optional.of(Set.of(EVERYONE)) : grantedBy(list);
    return granted.map(sids -> new FileProtection(sidAt(owner), link, sids));
  }

  private Optional<Set<Sid>> grantedBy(int list) {
    Set<Sid> granted = new LinkedHashSet<>();
    int entry = list + LIST_HEAD;
    for (int left = Short.toUnsignedInt(descriptor.getShort(list + COUNT)); left > 0; left--) {
      int type = Byte.toUnsignedInt(descriptor.get(entry));
      if (GRANTING.contains(type) && descriptor.getInt(entry + ENTRY_MASK) != 0) {
        granted.add(sidAt(entry + ENTRY_SID));
      } else if (!GRANTING.contains(type) && !DENYING.contains(type)) {
        return Optional.empty();
      }
      entry += Short.toUnsignedInt(descriptor.getShort(entry + ENTRY_SIZE));
    }
    return Optional.of(granted);
  }

  private Sid sidAt(int offset) {
    return new Sid(SidCodec.decode(Arrays.copyOfRange(bytes, offset, bytes.length)));
  }
}
