package io.sysprep.offline.sweep;

import io.sysprep.machine.Bytes;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;

/**
 * Something that was seen in a place.
 *
 * @param at where, for people
 * @param content reads what is compared with the same place of another machine
 */
record Sighting(String at, Supplier<Object> content) {

  /** Something that is the same wherever it has this name. */
  static Sighting named(String at) {
    return new Sighting(at, () -> at);
  }

  static Sighting of(MachineView machine, WindowsPath file) {
    return new Sighting(file.toString(), () -> digest(machine, file));
  }

  private static Object digest(MachineView machine, WindowsPath file) {
    try (InputStream in = machine.files().open(file, 0).orElseGet(InputStream::nullInputStream);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return Bytes.of(digested.getMessageDigest().digest());
    } catch (IOException e) {
      throw new MachineException(MachineException.Reason.FAILED, "read", file.toString(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
