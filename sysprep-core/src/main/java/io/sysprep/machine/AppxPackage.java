package io.sysprep.machine;

import java.util.List;

/**
 * A Store (AppX) package that is installed for at least one user.
 *
 * @param fullName the full name, such as {@code Microsoft.Copilot_1.24.0.0_neutral__8wekyb3d8bbwe}
 * @param familyName the family, such as {@code Microsoft.Copilot_8wekyb3d8bbwe}; the same for every
 *     version
 * @param role what it is for
 * @param removable whether it can be removed
 * @param users for whom it is installed
 */
public record AppxPackage(
    String fullName, String familyName, Role role, boolean removable, List<Sid> users) {

  /** What a package is for. */
  public enum Role {
    /** An application. */
    APPLICATION,
    /** A framework that applications need; Sysprep does not look at it. */
    FRAMEWORK,
    /** Resources of another package, such as a language; Sysprep does not look at it. */
    RESOURCE,
    /** A part of Windows itself. */
    SYSTEM
  }

  /** Copies the list. */
  public AppxPackage {
    users = List.copyOf(users);
  }
}
