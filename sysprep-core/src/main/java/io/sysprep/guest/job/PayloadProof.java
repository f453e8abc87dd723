package io.sysprep.guest.job;

import io.sysprep.machine.FilesView;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.MachineException.Reason;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was brought, held against its manifest in the guest itself: nothing missing, nothing other,
 * nothing more, since a jar that was added would be on the class path, too.
 *
 * @param files the guest's files
 * @param carrier the folder; its name holds the manifest's digest
 */
record PayloadProof(FilesView files, WindowsPath carrier) {

  private static final List<String> BESIDE = List.of("manifest.txt", "complete", "protect.cmd");

  private static final int LIMIT = 1 << 30;

  /** What is wrong, as a sentence; empty where the payload is what was sent. */
  Optional<String> problem() {
    Optional<byte[]> manifest = files.read(carrier.resolve("manifest.txt"), LIMIT);
    if (manifest.isEmpty()) {
      return Optional.of("the payload in " + carrier + " has no manifest");
    }
    if (!carrier.fileName().endsWith("-" + Sha256.hex(manifest.get()).substring(0, 16))) {
      return changed("manifest.txt");
    }
    Map<String, String> expected = new HashMap<>();
    new String(manifest.get(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(" ", 3))
        .forEach(columns -> expected.put(columns[2], columns[0]));
    Optional<String> wrong = compare(carrier, "", expected);
    return wrong.isPresent()
        ? wrong
        : expected.keySet().stream().sorted().findFirst().flatMap(this::missing);
  }

  /** Takes each file that is there out of those that are expected. */
  private Optional<String> compare(
      WindowsPath folder, String prefix, Map<String, String> expected) {
    for (WindowsPath file : files.list(folder).orElse(List.of())) {
      String name = prefix + file.fileName();
      Optional<String> wrong =
          files.info(file).orElseThrow().folder()
              ? compare(file, name + "\\", expected)
              : compareFile(file, name, expected);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private Optional<String> compareFile(
      WindowsPath file, String name, Map<String, String> expected) {
    Optional<String> digest = Optional.ofNullable(expected.remove(name));
    if (digest.isEmpty()) {
      return BESIDE.contains(name)
          ? Optional.empty()
          : Optional.of(file + " was not sent, and is in the payload");
    }
    return digest.get().equals(digest(file)) ? Optional.empty() : changed(name);
  }

  private String digest(WindowsPath file) {
    try (InputStream content = files.open(file, 0).orElseThrow()) {
      return Sha256.hex(content);
    } catch (IOException e) {
      throw new MachineException(Reason.FAILED, "read the payload's", file.toString(), e);
    }
  }

  private Optional<String> changed(String name) {
    return Optional.of(carrier.resolve(name) + " of the payload was changed in the guest");
  }

  private Optional<String> missing(String name) {
    return Optional.of(carrier.resolve(name) + " of the payload is missing in the guest");
  }
}
