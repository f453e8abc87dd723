package io.sysprep.testkit.sysprep;

/** What Sysprep calls its own functions, which changed after Windows Server 2016. */
final class Wording {

  private static final int SERVER_2016 = 14393;

  private final boolean old;
  private final boolean oldest;

  Wording(int build) {
    this.old = build <= SERVER_2016;
    this.oldest = build < SERVER_2016;
  }

  String privileges() {
    return (oldest ? "ValidateUser" : "ValidatePrivileges")
        + ":User has required privileges to sysprep machine";
  }

  String runner() {
    return old ? "RunExternalDlls" : "RunDlls";
  }

  String sessionActions() {
    return old ? "SysprepSession actions" : "Sysprep session actions";
  }

  String startedId() {
    return old ? "0x0f0080" : "";
  }

  String started(Provider provider) {
    return "ActionPlatform::LaunchModule: "
        + (old
            ? "Found '" + provider.method() + "' in " + provider.module() + "; executing it"
            : "Executing method '" + provider.method() + "' from " + provider.module());
  }

  String succeededId() {
    return old ? "0x0f0081" : "";
  }

  String failedId() {
    return old ? "0x0f0082" : "";
  }
}
