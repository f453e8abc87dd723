package io.sysprep.windows.system;

/** The calls about the system as a whole that the binding makes. */
public interface NativeSystem {

  /**
   * The role in a domain.
   *
   * @param code 0, or what Windows said
   * @param role DSROLE_MACHINE_ROLE (dsrole.h)
   */
  record Role(int code, int role) {}

  /**
   * A name.
   *
   * @param code 0, or the last error
   * @param name the name
   */
  record Named(int code, String name) {}

  /** DsRoleGetPrimaryDomainInformation, basic. */
  Role domainRole();

  /** GetComputerName. */
  Named computerName();

  /** GetUserDefaultUILanguage. */
  int uiLanguage();
}
