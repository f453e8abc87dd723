package io.sysprep.machine;

/**
 * The full name of a Store package, taken apart: {@code
 * Name_Version_Architecture_ResourceId_PublisherId}.
 *
 * <p>A bundle has {@code ~} for a resource id, and may have another version than the package of the
 * same app that comes out of it.
 *
 * @param name the name, such as {@code Microsoft.Copilot}
 * @param version the version, such as {@code 1.24.0.0}
 * @param architecture the architecture, or {@code neutral}
 * @param resource the resource id, often empty
 * @param publisher the id of the publisher
 * @see <a
 *     href="https://learn.microsoft.com/windows/apps/desktop/modernize/package-identity-overview">Package
 *     identity</a>
 */
public record AppxName(
    String name, String version, String architecture, String resource, String publisher) {

  private static final int PARTS = 5;

  /**
   * Tells whether a text has the form of a full name.
   *
   * @param text any text
   * @return whether it has five parts
   */
  public static boolean isFullName(String text) {
    return text.split("_", -1).length == PARTS;
  }

  /**
   * Takes a full name apart.
   *
   * @param fullName the name
   * @return its parts; of a text of another form the first part is the name and the last the
   *     publisher
   */
  public static AppxName of(String fullName) {
    String[] parts = fullName.split("_", -1);
    return parts.length == PARTS
        ? new AppxName(parts[0], parts[1], parts[2], parts[3], parts[4])
        : new AppxName(parts[0], "", "", "", parts[parts.length - 1]);
  }

  /** {@return {@code Name_PublisherId}, the same for every version} */
  public String family() {
    return name + "_" + publisher;
  }

  /** {@return whether it is a bundle, out of which packages come} */
  public boolean isBundle() {
    return resource.equals("~");
  }

  /** {@return whether it carries resources of another package, such as a language} */
  public boolean isResource() {
    return resource.startsWith("split.");
  }
}
