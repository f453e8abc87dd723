package io.sysprep.windows.accounts;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.sysprep.windows.jna.JnaAdvapi32;
import io.sysprep.windows.jna.JnaLayout;

/** Calls the Local Security Authority about the account domain, whose SID is the machine's. */
final class JnaAccountDomain {

  // ntsecapi.h
  private static final int VIEW_LOCAL_INFORMATION = 1;
  private static final int ACCOUNT_DOMAIN_INFORMATION = 5;

  private final JnaAdvapi32 advapi = JnaAdvapi32.INSTANCE;

  /** Microsoft Learn, "LsaOpenPolicy": the attributes are not used, and all zero. */
  NativeAccounts.Told sid() {
    Memory attributes = new Memory(JnaLayout.HERE.objectAttributes());
    attributes.clear();
    PointerByReference policy = new PointerByReference();
    int opened = advapi.LsaOpenPolicy(null, attributes, VIEW_LOCAL_INFORMATION, policy);
    return opened == 0 ? sid(policy.getValue()) : failed(opened);
  }

  private NativeAccounts.Told sid(Pointer policy) {
    PointerByReference domain = new PointerByReference();
    try {
      int code = advapi.LsaQueryInformationPolicy(policy, ACCOUNT_DOMAIN_INFORMATION, domain);
      return code == 0 ? sidIn(domain.getValue()) : failed(code);
    } finally {
      advapi.LsaClose(policy);
    }
  }

  private NativeAccounts.Told sidIn(Pointer domain) {
    try {
      Pointer sid = domain.getPointer(JnaLayout.HERE.accountDomainSid());
      return new NativeAccounts.Told(0, JnaSid.read(sid));
    } finally {
      advapi.LsaFreeMemory(domain);
    }
  }

  private NativeAccounts.Told failed(int status) {
    return new NativeAccounts.Told(advapi.LsaNtStatusToWinError(status), "");
  }
}
