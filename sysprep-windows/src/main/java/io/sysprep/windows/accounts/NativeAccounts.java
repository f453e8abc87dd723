package io.sysprep.windows.accounts;

import java.util.List;

/**
 * The calls about accounts and tokens that the binding makes. Codes are 0, or what Windows said.
 */
public interface NativeAccounts {

  /**
   * A text.
   *
   * @param code 0, or what Windows said
   * @param text the text
   */
  record Told(int code, String text) {}

  /**
   * A yes or no.
   *
   * @param code 0, or what Windows said
   * @param yes the answer
   */
  record Asked(int code, boolean yes) {}

  /**
   * The flags of an account.
   *
   * @param code 0, or what Windows said
   * @param flags UF_ flags (lmaccess.h)
   */
  record Flags(int code, int flags) {}

  /**
   * The members of a group.
   *
   * @param code 0, or what Windows said
   * @param sids their SIDs in text form
   */
  record Members(int code, List<String> sids) {}

  /** GetUserNameEx, NameSamCompatible. */
  Told userName();

  /** GetTokenInformation, TokenUser: the SID in text form. */
  Told tokenUser();

  /** GetTokenInformation, TokenElevation. */
  Asked elevated();

  /** CheckTokenMembership. */
  Asked memberOf(String sid);

  /** LsaQueryInformationPolicy, PolicyAccountDomainInformation: the SID in text form. */
  Told machineSid();

  /** NetUserGetInfo, level 1. */
  Flags userFlags(String name);

  /** LookupAccountName: the SID in text form. */
  Told sidOf(String name);

  /** LookupAccountSid: the name in this Windows' language. */
  Told nameOf(String sid);

  /** NetLocalGroupGetMembers, level 0. */
  Members membersOf(String group);
}
