package io.sysprep.machine;

/**
 * A version of Windows.
 *
 * <p>Decide by {@link #build()} and {@link #kind()}, never by the product name: Windows 11 calls
 * itself "Windows 10" in the registry.
 *
 * @param major the major version, 10 since Windows 10
 * @param minor the minor version
 * @param build the build, such as 20348
 * @param revision the revision within the build, which updates raise
 * @param productName the product, such as {@code Windows Server 2022 Datacenter}; for people
 * @param edition the edition, such as {@code ServerDatacenter}
 * @param kind client or server
 */
public record WindowsVersion(
    int major, int minor, int build, int revision, String productName, String edition, Kind kind) {

  /** Client or server, as the registry value {@code InstallationType} tells. */
  public enum Kind {
    /** A client. */
    CLIENT,
    /** A server with a desktop. */
    SERVER,
    /** A server without a desktop. */
    SERVER_CORE;

    /** {@return whether it is a server of either kind} */
    public boolean isServer() {
      return this != CLIENT;
    }
  }

  /** The build of Windows 8 and Windows Server 2012. */
  public static final int BUILD_SERVER_2012 = 9200;

  /** The build of Windows 8.1 and Windows Server 2012 R2. */
  public static final int BUILD_SERVER_2012_R2 = 9600;

  /** The build of Windows 10 1607 and Windows Server 2016. */
  public static final int BUILD_SERVER_2016 = 14393;

  /** The build of the first Windows 11. */
  public static final int BUILD_WINDOWS_11 = 22000;

  /** The build of Windows 11 24H2 and Windows Server 2025. */
  public static final int BUILD_SERVER_2025 = 26100;

  /**
   * Tells whether this is a build or a later one.
   *
   * @param otherBuild the build, such as {@link #BUILD_SERVER_2016}
   * @return whether this build is equal or higher
   */
  public boolean isAtLeast(int otherBuild) {
    return build >= otherBuild;
  }

  /**
   * {@return the product as it is sold: the registry of a Windows 11 has {@code Windows 10 Pro}}
   */
  public String nameForPeople() {
    boolean eleven = kind == Kind.CLIENT && isAtLeast(BUILD_WINDOWS_11);
    return eleven ? productName.replaceFirst("^Windows 10\\b", "Windows 11") : productName;
  }

  /** {@return product name and the four numbers} */
  @Override
  public String toString() {
    return nameForPeople() + " (" + major + "." + minor + "." + build + "." + revision + ")";
  }
}
