package io.sysprep.offline;

import io.sysprep.LocalFileException;
import io.sysprep.UnreadableDocumentException;
import io.sysprep.json.JsonObject;
import io.sysprep.json.JsonText;
import io.sysprep.machine.MachineView;
import io.sysprep.offline.snapshot.MachineRecorder;
import io.sysprep.offline.snapshot.TapedView;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What was asked of a machine and what it answered, in one document: the machine can be judged
 * where it is not.
 *
 * <p>It is recorded while something reads the machine, and answers the same questions on any
 * system. What was not asked then answers {@code NOT_RECORDED}, which a preflight takes for
 * inconclusive, never for absent. Before anything is kept, each secret gives way to a stand-in of
 * the same form ({@code Stand-In-1} for a password), so that checks find what they found on the
 * machine. What may hold a secret that nobody can see is not kept: files that are no text or larger
 * than 16 MiB, and binary values of more than 64 bytes. Names of machines and users stay in it.
 *
 * <pre>{@code
 * MachineSnapshot snapshot = Sysprep.on(machine).snapshot(plan);
 * snapshot.write(Path.of("web-42.json"));
 *
 * MachineView there = MachineSnapshot.read(Path.of("web-42.json")).view();   // on another system
 * PreflightReport same = Sysprep.on(there).preflight(plan);
 * }</pre>
 *
 * <p>Immutable; may be used from several threads.
 */
public final class MachineSnapshot {

  private static final String KIND = "snapshot";
  private static final String VERSION = "1";

  private final String json;
  private final MachineView view;

  private MachineSnapshot(String kind, String json) {
    this.json = json;
    this.view = TapedView.replaying(JsonObject.parse(kind, json, VERSION).objects("answers"));
  }

  /**
   * Records what something reads of a machine, which gets the same answers as without that.
   *
   * @param machine the machine: a running one, one on a disk, a fake
   * @param reading reads it: checks, a verification, a sweep, or several of them
   * @return the snapshot
   */
  public static MachineSnapshot recording(MachineView machine, Consumer<MachineView> reading) {
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(reading, "reading");
    MachineRecorder recorder = new MachineRecorder(machine);
    reading.accept(recorder.view());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("answers", recorder.answers());
    return new MachineSnapshot(KIND, recorder.withoutSecrets(JsonText.of(document)));
  }

  /**
   * Reads a snapshot from its text.
   *
   * @param json the document, as {@link #toJson()} gave it
   * @return the snapshot
   * @throws UnreadableDocumentException when it is no snapshot, or of another version
   */
  public static MachineSnapshot fromJson(String json) {
    Objects.requireNonNull(json, "json");
    return new MachineSnapshot(KIND, json);
  }

  /**
   * Reads a snapshot from a file.
   *
   * @param file the file, as {@link #write(Path)} made it
   * @return the snapshot
   * @throws UnreadableDocumentException when it is no snapshot, or of another version; it names the
   *     file and the place in it
   * @throws LocalFileException when it cannot be read
   */
  public static MachineSnapshot read(Path file) {
    Objects.requireNonNull(file, "file");
    String kind = KIND + " " + file;
    try {
      return new MachineSnapshot(kind, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException(kind + ": not in UTF-8");
    } catch (IOException e) {
      throw new LocalFileException("read the snapshot", file, e);
    }
  }

  /**
   * Writes it to a new file.
   *
   * @param file where to
   * @throws LocalFileException when it cannot be written, or something is there already
   */
  public void write(Path file) {
    Objects.requireNonNull(file, "file");
    try {
      Files.writeString(file, json, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new LocalFileException("write the snapshot", file, e);
    }
  }

  /** {@return the machine as it was when it was recorded, the same object each time} */
  public MachineView view() {
    return view;
  }

  /**
   * Gives the snapshot as a document.
   *
   * <p>Its schema is the file {@code META-INF/io.sysprep/machine-snapshot.schema.json} of the jar.
   * While {@code schemaVersion} stays the same, questions may be added, and none gets another
   * meaning.
   *
   * @return JSON (RFC 8259) that ends with a line feed
   */
  public String toJson() {
    return json;
  }
}
