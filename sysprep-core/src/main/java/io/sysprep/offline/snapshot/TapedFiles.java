package io.sysprep.offline.snapshot;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.FileProtection;
import io.sysprep.machine.FileVersion;
import io.sysprep.machine.FilesView;
import io.sysprep.machine.WindowsPath;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Files over a tape; of a file that is read the whole content is kept. */
record TapedFiles(Tape tape) implements FilesView {

  @Override
  public Optional<FileInfo> info(WindowsPath path) {
    return tape.answer(
        Question.of("files.info", path),
        Codec.optional(FileCodec.INFO),
        machine -> machine.files().info(path));
  }

  @Override
  public Optional<List<WindowsPath>> list(WindowsPath folder) {
    return tape.answer(
        Question.of("files.list", folder),
        FileCodec.PATHS,
        machine -> machine.files().list(folder));
  }

  @Override
  public Optional<InputStream> open(WindowsPath path, long offset) {
    return tape.answer(
            Question.of("files.content", path),
            Codec.optional(ContentCodec.CONTENT),
            machine -> TapedContent.of(machine.files(), path))
        .map(content -> content.from(offset));
  }

  @Override
  public Optional<FileProtection> protection(WindowsPath path) {
    return tape.answer(
        Question.of("files.protection", path),
        Codec.optional(FileCodec.PROTECTION),
        machine -> machine.files().protection(path));
  }

  @Override
  public Optional<FileVersion> version(WindowsPath path) {
    return tape.answer(
        Question.of("files.version", path),
        Codec.optional(FileCodec.VERSION),
        machine -> machine.files().version(path));
  }
}
