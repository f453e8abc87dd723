package io.sysprep.offline.disk;

/** Takes the paths of keys apart. */
final class KeyPath {

  private KeyPath() {}

  /** {@return the first part of a path} */
  static String first(String path) {
    int end = path.indexOf('\\');
    return end < 0 ? path : path.substring(0, end);
  }

  /** {@return what follows the first part of a path} */
  static String rest(String path) {
    int end = path.indexOf('\\');
    return end < 0 ? "" : path.substring(end + 1);
  }

  static String join(String first, String rest) {
    return rest.isEmpty() ? first : first + "\\" + rest;
  }
}
