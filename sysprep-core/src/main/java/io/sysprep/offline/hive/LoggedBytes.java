package io.sysprep.offline.hive;

import java.nio.file.Path;

/**
 * A stretch of a hive that a log holds a later version of.
 *
 * @param at where it begins in the hive's file
 * @param length how long it is
 * @param log the log's file
 * @param position where it begins there
 */
record LoggedBytes(int at, int length, Path log, long position) {

  /** Lays it over a page that begins at a byte of the hive's file. */
  void layOver(byte[] page, int pageAt) {
    int from = Math.max(at, pageAt);
    int end = Math.min(at + length, pageAt + page.length);
    if (from >= end) {
      return;
    }
    int read = FileBytes.read(log, position + (from - at), page, from - pageAt, end - from);
    if (read < end - from) {
      throw HiveException.at(log, position, "the log has become shorter while it was read");
    }
  }
}
