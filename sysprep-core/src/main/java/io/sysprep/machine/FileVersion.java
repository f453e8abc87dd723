package io.sysprep.machine;

/**
 * The version in the resources of a program or DLL.
 *
 * @param major the first number, such as 10
 * @param minor the second number
 * @param build the third number, such as 20348
 * @param revision the fourth number
 */
public record FileVersion(int major, int minor, int build, int revision) {

  /**
   * Tells whether two files come from the same build of Windows; updates change the revision only.
   *
   * @param other the other file's version
   * @return whether all but the revision are equal
   */
  public boolean isSameBuildAs(FileVersion other) {
    return major == other.major && minor == other.minor && build == other.build;
  }

  /**
   * Tells whether two files come from the same Windows, whatever service packs are installed.
   *
   * @param other the other file's version
   * @return whether the first two numbers are equal
   */
  public boolean isSameWindowsAs(FileVersion other) {
    return major == other.major && minor == other.minor;
  }

  /** {@return the four numbers with dots} */
  @Override
  public String toString() {
    return major + "." + minor + "." + build + "." + revision;
  }
}
