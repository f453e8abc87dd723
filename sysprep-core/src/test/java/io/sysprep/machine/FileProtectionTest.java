package io.sysprep.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FileProtectionTest {

  private static final Sid USER = new Sid("S-1-5-21-1-2-3-1000");
  private static final Sid STRANGER = new Sid("S-1-5-21-1-2-3-1001");
  private static final Sid USERS = new Sid("S-1-5-32-545");
  private static final Set<Sid> NOBODY_ELSE = Set.of(Sid.LOCAL_SYSTEM, Sid.ADMINISTRATORS);

  @Test
  void whatIsMadeForAdministratorsIsForThemOnly() {
    assertThat(FileProtection.forAdministrators().objection(USER)).isEmpty();
  }

  @Test
  void whatTheUserMadeForHimselfIsHis() {
    FileProtection own = new FileProtection(USER, false, Set.of(Sid.LOCAL_SYSTEM, USER));
    assertThat(own.objection(USER)).isEmpty();
    assertThat(own.objection(STRANGER)).contains("it belongs to " + USER);
  }

  @Test
  void aLinkIsNotTrustedWhoeverOwnsIt() {
    assertThat(new FileProtection(Sid.ADMINISTRATORS, true, NOBODY_ELSE).objection(USER))
        .contains("it is a link, which may lead elsewhere");
  }

  @Test
  void whatOthersMayUseIsNamedWithAllOfThemInOneOrder() {
    Set<Sid> granted = Set.of(USERS, STRANGER, Sid.LOCAL_SYSTEM);
    assertThat(new FileProtection(Sid.ADMINISTRATORS, false, granted).objection(USER))
        .contains("it is open to S-1-5-21-1-2-3-1001, S-1-5-32-545");
  }

  @Test
  void theRefusalNamesPathAndReason() {
    FileProtection foreign = new FileProtection(STRANGER, false, NOBODY_ELSE);
    WindowsPath path = WindowsPath.of("C:\\ProgramData\\SysprepSdk");
    assertThatThrownBy(() -> foreign.requirePrivate(path, USER))
        .isInstanceOf(MachineException.class)
        .hasMessage(
            "Could not keep for administrators C:\\ProgramData\\SysprepSdk"
                + " (it belongs to S-1-5-21-1-2-3-1001): failed");
  }
}
