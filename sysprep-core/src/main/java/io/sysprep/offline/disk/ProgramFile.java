package io.sysprep.offline.disk;

import io.sysprep.machine.FileVersion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/**
 * Reads the version that a program or DLL carries (Microsoft Learn, "PE Format", "The .rsrc
 * Section"; verrsrc.h, VS_FIXEDFILEINFO).
 *
 * <p>Resources are a tree of three levels, type, name and language; the version is the first leaf
 * below type 16. A file that is no program, or whose tree leads nowhere, carries none.
 */
final class ProgramFile {

  private static final int MZ = 0x5A4D;
  private static final int PE = 0x0000_4550;
  private static final int PE_32_PLUS = 0x20B;
  private static final int VERSION_TYPE = 16;
  private static final int FIXED_INFO = 0xFEEF_04BD;
  private static final int MOST_ENTRIES = 4096;
  private static final int LARGEST_VERSION = 1 << 16;

  private final SeekableByteChannel file;

  ProgramFile(SeekableByteChannel file) {
    this.file = file;
  }

  Optional<FileVersion> version() throws IOException {
    ByteBuffer dos = read(0, 64);
    if (dos.remaining() < 64 || dos.getChar(0) != MZ) {
      return Optional.empty();
    }
    int header = dos.getInt(60);
    ByteBuffer pe = read(header, 24 + 2);
    if (pe.remaining() < 26 || pe.getInt(0) != PE) {
      return Optional.empty();
    }
    int directories = header + 24 + (pe.getChar(24) == PE_32_PLUS ? 112 : 96);
    ByteBuffer resources = read(directories + 2 * 8L, 4);
    if (resources.remaining() < 4) {
      return Optional.empty();
    }
    return version(sections(header, pe), resources.getInt(0));
  }

  private ByteBuffer sections(int header, ByteBuffer pe) throws IOException {
    return read(header + 24L + pe.getChar(20), pe.getChar(6) * 40);
  }

  private Optional<FileVersion> version(ByteBuffer sections, int resources) throws IOException {
    long base = position(sections, resources);
    if (base < 0) {
      return Optional.empty();
    }
    long names = below(base, base, VERSION_TYPE);
    long languages = names < 0 ? -1 : below(base, names, -1);
    long leaf = languages < 0 ? -1 : below(base, languages, -1);
    if (leaf < 0) {
      return Optional.empty();
    }
    ByteBuffer data = read(leaf, 8);
    long place = data.remaining() < 8 ? -1 : position(sections, data.getInt(0));
    return place < 0
        ? Optional.empty()
        : fixed(read(place, Math.min(LARGEST_VERSION, Math.max(0, data.getInt(4)))));
  }

  /**
   * Finds what an entry of a directory leads to.
   *
   * @param id the number of the entry; -1 for the first
   * @return its place; -1 where there is none
   */
  private long below(long base, long directory, int id) throws IOException {
    ByteBuffer counts = read(directory, 16);
    if (counts.remaining() < 16) {
      return -1;
    }
    int count = Math.min(MOST_ENTRIES, counts.getChar(12) + counts.getChar(14));
    ByteBuffer entries = read(directory + 16, count * 8);
    for (int at = 0; at + 8 <= entries.remaining(); at += 8) {
      if (id < 0 || entries.getInt(at) == id) {
        return base + (entries.getInt(at + 4) & Integer.MAX_VALUE);
      }
    }
    return -1;
  }

  /** {@return where in the file lies what is loaded at an address; -1 where no section has it} */
  private static long position(ByteBuffer sections, int address) {
    for (int at = 0; at + 40 <= sections.remaining(); at += 40) {
      long start = Integer.toUnsignedLong(sections.getInt(at + 12));
      long within = Integer.toUnsignedLong(address) - start;
      if (within >= 0 && within < Integer.toUnsignedLong(sections.getInt(at + 16))) {
        return Integer.toUnsignedLong(sections.getInt(at + 20)) + within;
      }
    }
    return -1;
  }

  private static Optional<FileVersion> fixed(ByteBuffer version) {
    for (int at = 0; at + 16 <= version.remaining(); at += 4) {
      if (version.getInt(at) == FIXED_INFO) {
        return Optional.of(
            new FileVersion(
                version.getChar(at + 10),
                version.getChar(at + 8),
                version.getChar(at + 14),
                version.getChar(at + 12)));
      }
    }
    return Optional.empty();
  }

  private ByteBuffer read(long position, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    if (position >= 0) {
      file.position(position);
      while (bytes.hasRemaining() && file.read(bytes) >= 0) {
        // A read gives what there is; the rest comes with the next.
      }
    }
    return bytes.flip();
  }
}
