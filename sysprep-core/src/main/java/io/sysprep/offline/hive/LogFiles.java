package io.sysprep.offline.hive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the transaction logs that lie beside a hive, and which of them belong to it. */
final class LogFiles {

  private static final int OLD = 1;
  private static final int OLDEST = 2;
  private static final int NEW = 6;

  private final BaseBlock hive;
  private final List<BaseBlock> blocks = new ArrayList<>();

  private LogFiles(BaseBlock hive) {
    this.hive = hive;
  }

  static LogFiles beside(BaseBlock hive) {
    LogFiles logs = new LogFiles(hive);
    for (Path file : files(hive.file())) {
      BaseBlock.find(file)
          .filter(BaseBlock::isClean)
          .filter(BaseBlock::hasPossibleSize)
          .ifPresent(logs.blocks::add);
    }
    return logs;
  }

  /** {@return the logs that are to be laid over the hive, in this order} */
  List<Log> applicable() {
    List<BaseBlock> ofNewFormat = blocks.stream().filter(log -> log.type() == NEW).toList();
    return ofNewFormat.isEmpty() ? oldFormat() : newFormat(ofNewFormat);
  }

  /** Of the old format one log is applied: the latest that was not begun before the hive. */
  private List<Log> oldFormat() {
    return blocks.stream()
        .filter(log -> log.type() == OLD || log.type() == OLDEST)
        .filter(log -> Long.compareUnsigned(log.written(), writtenLast()) >= 0)
        .sorted(Comparator.comparing(BaseBlock::written, Long::compareUnsigned).reversed())
        .flatMap(log -> OldLog.read(log).stream())
        .limit(1)
        .toList();
  }

  /**
   * Of the new format the earlier log comes first, and the other if it goes on where that one ends.
   * Over a hive whose base block is damaged Windows lays the later one only (yarp, RegistryFile).
   */
  private List<Log> newFormat(List<BaseBlock> found) {
    List<BaseBlock> inOrder = new ArrayList<>(found);
    inOrder.sort((a, b) -> a.primarySequence() - b.primarySequence());
    if (!hive.sound()) {
      return NewLog.read(inOrder.get(inOrder.size() - 1)).stream().toList();
    }
    List<Log> logs = new ArrayList<>();
    for (BaseBlock block : inOrder) {
      if (goesOn(logs, block)) {
        NewLog.read(block).ifPresent(logs::add);
      }
    }
    return logs;
  }

  private boolean goesOn(List<Log> before, BaseBlock block) {
    return before.isEmpty()
        ? block.primarySequence() - hive.secondarySequence() >= 0
        : block.primarySequence() == before.get(before.size() - 1).lastSequence() + 1;
  }

  /** The first bin keeps a second copy of the time, for when the base block is damaged. */
  private long writtenLast() {
    if (hive.sound()) {
      return hive.written();
    }
    Page time = new Page(new byte[Long.BYTES]);
    FileBytes.read(hive.file(), BaseBlock.LENGTH + 20, time.bytes(), 0, Long.BYTES);
    return Integer.toUnsignedLong(time.int32(0)) | (long) time.int32(4) << 32;
  }

  private static List<Path> files(Path hive) {
    List<Path> files = new ArrayList<>();
    Path folder = hive.toAbsolutePath().getParent();
    try (DirectoryStream<Path> siblings =
        Files.newDirectoryStream(folder, each -> isLog(each, hive))) {
      siblings.forEach(files::add);
    } catch (IOException e) {
      throw HiveException.unreadable(hive, e);
    }
    files.sort(
        Comparator.comparing(file -> file.getFileName().toString(), String::compareToIgnoreCase));
    return files;
  }

  private static boolean isLog(Path file, Path hive) {
    String log = hive.getFileName().toString().toUpperCase(Locale.ROOT) + ".LOG";
    String name = file.getFileName().toString().toUpperCase(Locale.ROOT);
    return List.of(log, log + "1", log + "2").contains(name)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** {@return the names of all that lie beside, for people; empty where there is none} */
  static Optional<String> names(Path hive) {
    List<String> names = files(hive).stream().map(file -> file.getFileName().toString()).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
  }
}
