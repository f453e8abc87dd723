package io.sysprep.machine;

import java.util.Objects;
import java.util.Optional;

/**
 * An absolute path of Windows; compares without regard to case.
 *
 * <p>A type of our own, because the {@code Path} of another operating system cannot hold {@code
 * C:\Windows}.
 *
 * <pre>{@code
 * WindowsPath conf = WindowsPath.of("C:\\Program Files\\Cloudbase Solutions\\Cloudbase-Init\\conf");
 * WindowsPath answerFile = conf.resolve("Unattend.xml");
 * }</pre>
 */
public final class WindowsPath implements Comparable<WindowsPath> {

  private final String text;

  /** What is compared: trees of thousands of paths are searched by it. */
  private final String folded;

  private WindowsPath(String text) {
    this.text = text;
    this.folded = CaseFolding.of(text);
  }

  /**
   * Reads an absolute path: with a drive letter, or of a share ({@code \\server\share}).
   *
   * @param path the path; slashes are taken as backslashes, a backslash at the end is dropped
   * @return the path
   * @throws IllegalArgumentException when it is not absolute, leads upwards with {@code ..}, has
   *     more than 32,767 characters, or a part that Windows would take for another: with a
   *     character that it forbids in file names, half of a surrogate pair, a dot or blank at its
   *     end, or the name of a device such as {@code CON} or {@code nul.txt}
   */
  public static WindowsPath of(String path) {
    Objects.requireNonNull(path, "path");
    return new WindowsPath(WindowsPathSyntax.normalize(path));
  }

  /**
   * Gives a path below this one.
   *
   * @param relativePath a file name, or several separated by backslashes
   * @return the path
   * @throws IllegalArgumentException as {@link #of(String)} does
   */
  public WindowsPath resolve(String relativePath) {
    return of(text.endsWith("\\") ? text + relativePath : text + "\\" + relativePath);
  }

  /** {@return the folder above; empty for the root of a drive or share} */
  public Optional<WindowsPath> parent() {
    int root = WindowsPathSyntax.rootLength(text);
    if (text.length() <= root) {
      return Optional.empty();
    }
    int last = text.lastIndexOf('\\');
    return Optional.of(new WindowsPath(text.substring(0, Math.max(root, last))));
  }

  /** {@return the last part; the whole path for the root of a drive or share} */
  public String fileName() {
    return parent().isPresent() ? text.substring(text.lastIndexOf('\\') + 1) : text;
  }

  /** {@return the drive letter in upper case; empty for a share} */
  public Optional<Character> drive() {
    return text.charAt(1) == ':' ? Optional.of(text.charAt(0)) : Optional.empty();
  }

  /** {@return whether there is a space in it, which Sysprep's {@code /unattend} does not take} */
  public boolean hasSpace() {
    return text.indexOf(' ') >= 0;
  }

  /**
   * Tells whether this path lies below another, or is the same.
   *
   * @param ancestor the other path
   * @return whether it does
   */
  public boolean startsWith(WindowsPath ancestor) {
    int length = ancestor.folded.length();
    return folded.startsWith(ancestor.folded)
        && (folded.length() == length
            || folded.charAt(length) == '\\'
            || ancestor.folded.endsWith("\\"));
  }

  @Override
  public int compareTo(WindowsPath other) {
    return folded.compareTo(other.folded);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WindowsPath path && folded.equals(path.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  /** {@return the path with backslashes} */
  @Override
  public String toString() {
    return text;
  }
}
