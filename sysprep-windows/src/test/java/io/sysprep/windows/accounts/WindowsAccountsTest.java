package io.sysprep.windows.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.Sid;
import io.sysprep.windows.registry.MapRegistry;
import io.sysprep.windows.system.StubSystem;
import io.sysprep.windows.system.WindowsSystem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowsAccountsTest {

  private static final Sid MACHINE = new Sid(StubAccounts.MACHINE);

  private final StubAccounts natives = new StubAccounts();
  private final WindowsAccounts accounts =
      new WindowsAccounts(
          natives,
          new WindowsSystem(new StubSystem(), new MapRegistry(), none -> Optional.empty()));

  @Test
  void theCurrentUserIsReadFromTheToken() {
    assertThat(accounts.currentUser())
        .isEqualTo(new CurrentUser("VM\\Administrator", MACHINE.account(500), true, true));
  }

  @Test
  void aUserWhoIsNotElevatedOrNoAdministratorIsSeenAsSuch() {
    natives.elevated = false;
    assertThat(accounts.currentUser())
        .isEqualTo(new CurrentUser("VM\\Administrator", MACHINE.account(500), true, false));
    natives.administrator = false;
    assertThat(accounts.currentUser())
        .isEqualTo(new CurrentUser("VM\\Administrator", MACHINE.account(500), false, false));
  }

  @Test
  void aTokenThatCannotBeReadIsAnErrorAndNotUnelevated() {
    natives.tokenCode = 5;
    assertThatThrownBy(accounts::currentUser).hasMessageContaining("elevation: access denied");
  }

  @Test
  void aNameOrAMembershipThatCannotBeReadIsAnErrorAndNoGuess() {
    natives.memberCode = 5;
    assertThatThrownBy(accounts::currentUser).hasMessageContaining("Administrators: access denied");
    natives.userNameCode = 5;
    assertThatThrownBy(accounts::currentUser)
        .hasMessageContaining("read the name of the current user: access denied");
  }

  @Test
  void theMachineSidIsThatOfTheAccountDomain() {
    assertThat(accounts.machineSid()).isEqualTo(MACHINE);
  }

  @Test
  void aRefusedMachineSidIsAnErrorAndNoGuess() {
    natives.lsaCode = 5;
    assertThatThrownBy(accounts::machineSid)
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("ERROR_ACCESS_DENIED");
  }

  @Test
  void aLocalAccountIsLookedUpOnThisMachineOnly() {
    assertThat(accounts.account("builder"))
        .contains(new LocalUser("builder", MACHINE.account(1001), true, false));
  }

  @Test
  void aDisabledAccountAndAnExpiringPasswordAreSeen() {
    natives.flags = 0x0202;
    assertThat(accounts.account("builder"))
        .contains(new LocalUser("builder", MACHINE.account(1001), false, true));
  }

  @Test
  void anAccountThatDoesNotExistIsAbsentAndADeniedOneIsNot() {
    natives.userCode = 2221;
    assertThat(accounts.account("nobody")).isEmpty();
    natives.userCode = 5;
    assertThatThrownBy(() -> accounts.account("nobody")).isInstanceOf(MachineException.class);
  }

  @Test
  void aGroupIsFoundBySidWhateverItsNameIsHere() {
    assertThat(accounts.membersOf(Sid.ADMINISTRATORS)).contains(List.of(MACHINE.account(500)));
  }

  @Test
  void aGroupThatDoesNotExistIsAbsent() {
    assertThat(accounts.membersOf(new Sid("S-1-5-32-999"))).isEmpty();
    natives.groupCode = 1376;
    assertThat(accounts.membersOf(Sid.ADMINISTRATORS)).isEmpty();
    natives.groupCode = 2220;
    assertThat(accounts.membersOf(Sid.ADMINISTRATORS)).isEmpty();
  }

  @Test
  void aGroupThatCannotBeReadIsAnErrorAndNotEmpty() {
    natives.groupCode = 5;
    assertThatThrownBy(() -> accounts.membersOf(Sid.ADMINISTRATORS))
        .hasMessageContaining("Administratoren: access denied");
    natives.nameCode = 5;
    assertThatThrownBy(() -> accounts.membersOf(Sid.ADMINISTRATORS))
        .hasMessageContaining("S-1-5-32-544: access denied");
  }
}
