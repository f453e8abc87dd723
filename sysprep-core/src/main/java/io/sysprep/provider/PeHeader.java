package io.sysprep.provider;

import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * For which processor a DLL was made.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/debug/pe-format">PE format</a>
 */
final class PeHeader {

  static final int X86 = 0x014C;
  static final int AMD64 = 0x8664;
  static final int ARM = 0x01C4;
  static final int ARM64 = 0xAA64;

  private static final int MOST = 4096;
  private static final int MZ = 0x5A4D;
  private static final int PLACE_OF_HEADER = 0x3C;
  private static final int PE = 0x0000_4550;

  private PeHeader() {}

  /** Empty where the file is no program or DLL. */
  static Optional<Integer> processorOf(FilesView files, WindowsPath path) {
    ByteBuffer head = ByteBuffer.wrap(head(files, path)).order(ByteOrder.LITTLE_ENDIAN);
    if (head.limit() < PLACE_OF_HEADER + Integer.BYTES || head.getChar(0) != MZ) {
      return Optional.empty();
    }
    int place = head.getInt(PLACE_OF_HEADER);
    boolean isInside = place >= 0 && place <= head.limit() - Integer.BYTES - Character.BYTES;
    return isInside && head.getInt(place) == PE
        ? Optional.of((int) head.getChar(place + Integer.BYTES))
        : Optional.empty();
  }

  private static byte[] head(FilesView files, WindowsPath path) {
    try (InputStream in = files.open(path, 0).orElse(InputStream.nullInputStream())) {
      return in.readNBytes(MOST);
    } catch (IOException e) {
      throw new MachineException(Reason.FAILED, "read", path.toString(), e);
    }
  }
}
