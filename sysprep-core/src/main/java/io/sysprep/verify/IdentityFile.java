package io.sysprep.verify;

import io.sysprep.words.FileReasons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file that an identity is kept in. */
final class IdentityFile {

  private static final long LIMIT = 64 * 1024;

  private IdentityFile() {}

  static String read(Path file) {
    try {
      if (Files.size(file) > LIMIT) {
        throw new UnreadableIdentityException(
            file.toString(), "it has more than " + LIMIT + " bytes");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new UnreadableIdentityException(file.toString(), "there is no such file", e);
    } catch (IOException e) {
      throw new UnreadableIdentityException(
          file.toString(), "it cannot be read: " + FileReasons.of(e), e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(
          file,
          text,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
    } catch (FileAlreadyExistsException e) {
      throw new UnreadableIdentityException(
          file.toString(), "something is there already and is not written over", e);
    } catch (IOException e) {
      throw new UnreadableIdentityException(
          file.toString(), "it cannot be written: " + FileReasons.of(e), e);
    }
  }
}
