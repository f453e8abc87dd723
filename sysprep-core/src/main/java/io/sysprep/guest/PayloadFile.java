package io.sysprep.guest;

import io.sysprep.LocalFileException;
import io.sysprep.guest.job.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that goes into the guest.
 *
 * @param name where below the carrier's folder, with backslashes
 * @param source where it is on the controller
 * @param size its bytes
 * @param sha256 its digest, in hex
 */
record PayloadFile(String name, Path source, long size, String sha256) {

  static PayloadFile of(String name, Path source) {
    byte[] content = content(source);
    return new PayloadFile(name, source, content.length, Sha256.hex(content));
  }

  byte[] content() {
    return content(source);
  }

  /** The folder below the carrier's, empty for the carrier itself. */
  String folder() {
    int last = name.lastIndexOf('\\');
    return last < 0 ? "" : name.substring(0, last);
  }

  String line() {
    return sha256 + " " + size + " " + name + "\n";
  }

  private static byte[] content(Path source) {
    try {
      return Files.readAllBytes(source);
    } catch (IOException e) {
      throw new LocalFileException("read for the payload", source, e);
    }
  }
}
