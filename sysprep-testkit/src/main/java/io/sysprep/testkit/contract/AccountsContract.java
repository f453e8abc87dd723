package io.sysprep.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Sid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link AccountsView} promises. */
public interface AccountsContract extends PortContract {

  /** The proof that a clone is unique rests on this. */
  @Test
  default void theMachineSidIsTheIssuerOfLocalAccounts() {
    Sid machine = accounts().machineSid();
    assertThat(account(fixture().localAccount()).sid().issuer()).contains(machine);
    assertThat(machine.issuer()).contains(machine);
  }

  /** A machine has one SID. */
  @Test
  default void theMachineSidIsTheSameEachTime() {
    assertThat(accounts().machineSid()).isEqualTo(accounts().machineSid());
  }

  /** The user has a name and a SID. */
  @Test
  default void theCurrentUserHasANameWithItsDomainOrMachine() {
    CurrentUser user = accounts().currentUser();
    assertThat(user.name()).contains("\\");
    assertThat(accounts().currentUser()).isEqualTo(user);
  }

  /** Accounts are found in whatever case they are asked for. */
  @Test
  default void anAccountIsFoundWithoutRegardToCase() {
    LocalUser account = account(fixture().localAccount());
    assertThat(account.name()).isEqualToIgnoringCase(fixture().localAccount());
    assertThat(account(fixture().localAccount().toUpperCase(Locale.ROOT))).isEqualTo(account);
    assertThat(account(fixture().localAccount().toLowerCase(Locale.ROOT))).isEqualTo(account);
  }

  /** Absent is an answer, not an error. */
  @Test
  default void anAbsentAccountIsEmptyAndNoError() {
    assertThat(accounts().account("no-such-account")).isEmpty();
  }

  /** A group is found by its SID, in any language. */
  @Test
  default void theAdministratorsHaveMembers() {
    Optional<List<Sid>> members = accounts().membersOf(Sid.ADMINISTRATORS);
    assertThat(members).hasValueSatisfying(it -> assertThat(it).isNotEmpty());
  }

  /** Absent is an answer, not an error. */
  @Test
  default void anAbsentGroupIsEmptyAndNoError() {
    assertThat(accounts().membersOf(new Sid("S-1-5-32-9999"))).isEmpty();
  }

  private LocalUser account(String name) {
    return accounts().account(name).orElseThrow();
  }

  private AccountsView accounts() {
    return fixture().view().accounts();
  }
}
