package io.sysprep.offline.sweep;

import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.WindowsPath;
import io.sysprep.redaction.Redaction;
import io.sysprep.unattend.AnswerFile;
import io.sysprep.unattend.AnswerFileException;
import io.sysprep.unattend.SensitiveValue;
import io.sysprep.words.Words;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which files hold secrets, by their lines; never what stands there. */
final class SecretsInFiles {

  private static final int LARGEST_ANSWER_FILE = 1 << 20;

  /** A line in which a redaction finds something to take out holds a secret. */
  private static final Redaction REDACTION = Redaction.byForm();

  /** Who writes megabytes of log repeats the secret near its beginning. */
  private static final long MOST_CHARACTERS = 8L << 20;

  private SecretsInFiles() {}

  static List<String> ofAnswerFiles(MachineView machine, List<WindowsPath> files) {
    List<String> found = new ArrayList<>();
    for (WindowsPath file : files) {
      for (SensitiveValue value : secrets(machine, file)) {
        found.add(file + ", line " + value.setting().element().line() + ", " + value.kind());
      }
    }
    return found;
  }

  static List<String> ofTexts(MachineView machine, List<WindowsPath> files) {
    List<String> found = new ArrayList<>();
    for (WindowsPath file : files) {
      lines(machine, file).ifPresent(found::add);
    }
    return found;
  }

  private static List<SensitiveValue> secrets(MachineView machine, WindowsPath file) {
    try {
      return machine
          .files()
          .read(file, LARGEST_ANSWER_FILE)
          .map(bytes -> AnswerFile.read(bytes).sensitiveValues())
          .orElse(List.of());
    } catch (AnswerFileException e) {
      return List.of();
    } catch (MachineException e) {
      if (e.reason() == MachineException.Reason.TOO_LARGE) {
        return List.of();
      }
      throw e;
    }
  }

  private static Optional<String> lines(MachineView machine, WindowsPath file) {
    Optional<InputStream> opened = machine.files().open(file, 0);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = opened.get()) {
      return told(file, in);
    } catch (IOException e) {
      throw new MachineException(MachineException.Reason.FAILED, "read", file.toString(), e);
    }
  }

  private static Optional<String> told(WindowsPath file, InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, charset(bytes)));
    long characters = 0;
    int number = 0;
    int first = 0;
    int count = 0;
    for (String line = reader.readLine();
        line != null && characters < MOST_CHARACTERS;
        line = reader.readLine()) {
      number++;
      characters += line.length();
      if (!REDACTION.text(line).equals(line)) {
        first = count++ == 0 ? number : first;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(place(file, first, count));
  }

  /** What is written as UTF-16 begins with a mark; of the rest all that matters is ASCII. */
  private static Charset charset(BufferedInputStream in) throws IOException {
    in.mark(2);
    byte[] mark = in.readNBytes(2);
    in.reset();
    return mark.length == 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.ISO_8859_1;
  }

  private static String place(WindowsPath file, int first, int count) {
    String at = file + ", line " + first;
    return count == 1 ? at : at + " and " + Words.counted(count - 1L, "line") + " more";
  }
}
