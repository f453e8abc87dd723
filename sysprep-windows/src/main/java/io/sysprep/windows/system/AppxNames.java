package io.sysprep.windows.system;

/**
 * Takes the names of Store packages apart: {@code Name_Version_Architecture_ResourceId_PublisherId}
 * (Microsoft Learn, "Package identity").
 */
final class AppxNames {

  private static final int PARTS = 5;

  private AppxNames() {}

  static boolean isFullName(String name) {
    return name.split("_", -1).length == PARTS;
  }

  /** {@return {@code Name_PublisherId}, the same for every version} */
  static String family(String fullName) {
    String[] parts = fullName.split("_", -1);
    return parts[0] + "_" + parts[parts.length - 1];
  }

  /** {@return whether it carries resources of another package, such as a language} */
  static boolean isResource(String fullName) {
    return fullName.split("_", -1)[3].startsWith("split.");
  }
}
