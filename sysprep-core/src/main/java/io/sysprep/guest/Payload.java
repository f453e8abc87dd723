package io.sysprep.guest;

import io.sysprep.LocalFileException;
import io.sysprep.guest.job.Sha256;
import io.sysprep.machine.Architecture;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is brought into a guest: a Java runtime for Windows and the few jars that a run needs.
 *
 * <p>It is addressed by its content: a guest that has it already is sent nothing. The runtime is
 * the caller's, made once with {@code jlink --add-modules java.base,java.logging,java.xml} from the
 * jmods of a JDK for Windows; a whole one serves too.
 *
 * <p>Immutable; everything in it is checked and read when it is made.
 */
public final class Payload {

  /** A class of each jar that a run loads; the guest's main class is in the second. */
  private static final List<String> IN_JARS =
      List.of(
          "io.sysprep.Sysprep",
          "io.sysprep.windows.WindowsMachineProvider",
          "com.fasterxml.jackson.core.JsonFactory",
          "com.sun.jna.Native",
          "com.sun.jna.platform.win32.WinNT",
          "org.apache.commons.exec.CommandLine");

  private static final String RUNTIME = "jre";
  private static final String JARS = "lib";

  private final List<PayloadFile> files;
  private final String manifest;
  private final Architecture architecture;

  private Payload(List<PayloadFile> files, Architecture architecture) {
    this.architecture = architecture;
    this.files = files.stream().sorted(Comparator.comparing(PayloadFile::name)).toList();
    this.manifest = this.files.stream().map(PayloadFile::line).collect(Collectors.joining());
  }

  /**
   * Takes a runtime, and the jars of this library as they are on the class or module path.
   *
   * @param runtime the folder of a Java runtime for Windows
   * @return the payload
   * @throws UnfitPayloadException if the runtime is of another system, too old or incomplete, or a
   *     jar is not there; the message says which
   * @throws LocalFileException if a file of it cannot be read
   */
  public static Payload ofJre(Path runtime) {
    Objects.requireNonNull(runtime, "runtime");
    return of(runtime, IN_JARS.stream().map(Payload::jarOf).toList());
  }

  /**
   * Takes a runtime and jars.
   *
   * @param runtime the folder of a Java runtime for Windows
   * @param jars the jars; of one name only the first
   * @return the payload
   * @throws UnfitPayloadException as {@link #ofJre(Path)} does
   */
  public static Payload of(Path runtime, List<Path> jars) {
    Objects.requireNonNull(runtime, "runtime");
    Objects.requireNonNull(jars, "jars");
    Architecture architecture = RuntimeImage.requireFit(runtime);
    List<PayloadFile> files = new ArrayList<>(below(runtime));
    for (Path jar : jars) {
      if (!Files.isRegularFile(jar)) {
        throw new UnfitPayloadException("The payload needs a jar, and " + jar + " is none");
      }
      files.add(PayloadFile.of(JARS + "\\" + jar.getFileName(), jar));
    }
    return new Payload(files, architecture);
  }

  /** {@return the payload's name: two that differ in a byte have different ones} */
  public String id() {
    return Sha256.hex(manifest.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  /** {@return how many bytes it has} */
  public long size() {
    return files.stream().mapToLong(PayloadFile::size).sum();
  }

  /** What its runtime runs on. */
  Architecture architecture() {
    return architecture;
  }

  List<PayloadFile> files() {
    return files;
  }

  /** Digest, size and name of each file, by name. */
  String manifest() {
    return manifest;
  }

  /** The folders below the carrier's, parents first. */
  List<String> folders() {
    TreeSet<String> folders = new TreeSet<>();
    for (PayloadFile file : files) {
      for (String folder = file.folder(); !folder.isEmpty(); folder = parent(folder)) {
        folders.add(folder);
      }
    }
    return List.copyOf(folders);
  }

  private static String parent(String folder) {
    int last = folder.lastIndexOf('\\');
    return last < 0 ? "" : folder.substring(0, last);
  }

  private static List<PayloadFile> below(Path runtime) {
    try (Stream<Path> all = Files.walk(runtime)) {
      return all.filter(Files::isRegularFile)
          .map(file -> PayloadFile.of(name(runtime.relativize(file)), file))
          .toList();
    } catch (IOException e) {
      throw new LocalFileException("list the runtime", runtime, e);
    }
  }

  private static String name(Path relative) {
    StringBuilder name = new StringBuilder(RUNTIME);
    relative.forEach(part -> name.append('\\').append(part));
    return name.toString();
  }

  private static Path jarOf(String type) {
    try {
      Class<?> found = Class.forName(type, false, Payload.class.getClassLoader());
      URI place =
          Optional.ofNullable(found.getProtectionDomain().getCodeSource())
              .map(CodeSource::getLocation)
              .orElseThrow()
              .toURI();
      return Path.of(place);
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new UnfitPayloadException(
          "The payload needs the jar with " + type + ", and it is not on the class or module path");
    }
  }
}
