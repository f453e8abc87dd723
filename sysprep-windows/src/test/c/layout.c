/*
 * Where Windows' structures have their members, as the headers of mingw-w64 say. Nothing runs: the compiler refuses
 * what is not so, once for pointers of four bytes and once for eight (.ci/wine/layout).
 *
 * The first number is that of 32 bits, the second that of 64. StructureLayoutTest reads this file too and compares
 * what StructureLayout computes: neither can be changed alone. The members below the line have one place in both, or
 * are read by one class that is named.
 */
#include <stddef.h>
#include <winsock2.h>
#include <windows.h>
#include <dsrole.h>
#include <lm.h>
#include <ntsecapi.h>
#include <oaidl.h>
#include <tlhelp32.h>

#define HERE(narrow, wide) (sizeof(void *) == 4 ? (narrow) : (wide))
#define AT(type, member, narrow, wide)                                                          \
  _Static_assert(offsetof(type, member) == HERE(narrow, wide), #type "." #member " lies elsewhere")
#define SIZE(type, narrow, wide) \
  _Static_assert(sizeof(type) == HERE(narrow, wide), #type " has another size")

AT(PROCESSENTRY32W, th32ProcessID, 8, 8);
AT(PROCESSENTRY32W, th32ParentProcessID, 24, 32);
AT(PROCESSENTRY32W, szExeFile, 36, 44);
SIZE(PROCESSENTRY32W, 556, 568);
AT(QUERY_SERVICE_CONFIGW, dwStartType, 4, 4);
AT(QUERY_SERVICE_CONFIGW, lpBinaryPathName, 12, 16);
AT(QUERY_SERVICE_CONFIGW, lpServiceStartName, 28, 48);
AT(QUERY_SERVICE_CONFIGW, lpDisplayName, 32, 56);
AT(USER_INFO_1, usri1_flags, 24, 40);
AT(POLICY_ACCOUNT_DOMAIN_INFO, DomainSid, 8, 16);
SIZE(LSA_OBJECT_ATTRIBUTES, 24, 48);
SIZE(SECURITY_ATTRIBUTES, 12, 24);
AT(SECURITY_ATTRIBUTES, lpSecurityDescriptor, 4, 8);

/* ---- JnaServices */
AT(SERVICE_STATUS_PROCESS, dwCurrentState, 4, 4);
AT(SERVICE_STATUS_PROCESS, dwWin32ExitCode, 12, 12);
SIZE(SERVICE_STATUS_PROCESS, 36, 36);
SIZE(SERVICE_STATUS, 28, 28);

/* JnaFileVersions */
AT(VS_FIXEDFILEINFO, dwFileVersionMS, 8, 8);
AT(VS_FIXEDFILEINFO, dwFileVersionLS, 12, 12);

/* JnaPower: the one privilege of a list */
AT(TOKEN_PRIVILEGES, Privileges[0].Luid, 4, 4);
AT(TOKEN_PRIVILEGES, Privileges[0].Attributes, 12, 12);
SIZE(TOKEN_PRIVILEGES, 16, 16);

/* JnaCurrentToken, JnaAccounts, JnaSid and SidCodec, JnaSystem */
AT(TOKEN_USER, User.Sid, 0, 0);
SIZE(TOKEN_USER, 8, 16);
AT(TOKEN_ELEVATION, TokenIsElevated, 0, 0);
SIZE(LOCALGROUP_MEMBERS_INFO_0, 4, 8);
AT(SID, SubAuthorityCount, 1, 1);
AT(SID, SubAuthority, 8, 8);
AT(DSROLE_PRIMARY_DOMAIN_INFO_BASIC, MachineRole, 0, 0);

/* JnaFileProtection and DescriptorCodec */
AT(BY_HANDLE_FILE_INFORMATION, dwFileAttributes, 0, 0);
SIZE(BY_HANDLE_FILE_INFORMATION, 52, 52);
AT(SECURITY_DESCRIPTOR_RELATIVE, Owner, 4, 4);
AT(SECURITY_DESCRIPTOR_RELATIVE, Dacl, 16, 16);
AT(ACL, AceCount, 4, 4);
SIZE(ACL, 8, 8);
AT(ACCESS_ALLOWED_ACE, Header.AceSize, 2, 2);
AT(ACCESS_ALLOWED_ACE, Mask, 4, 4);
AT(ACCESS_ALLOWED_ACE, SidStart, 8, 8);

/* VariantCodec */
SIZE(VARIANT, 16, 24);
AT(VARIANT, lVal, 8, 8);
AT(SAFEARRAY, cbElements, 4, 4);
AT(SAFEARRAY, pvData, 12, 16);
AT(SAFEARRAY, rgsabound, 16, 24);
AT(SAFEARRAYBOUND, cElements, 0, 0);
