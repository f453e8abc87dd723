package io.sysprep.testkit;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Sid;
import io.sysprep.testkit.state.Accounts;
import java.util.List;
import java.util.Optional;

/** Reads the accounts and groups of the fake. */
final class FakeAccountsView implements AccountsView {

  private final Gate gate;

  FakeAccountsView(Gate gate) {
    this.gate = gate;
  }

  @Override
  public CurrentUser currentUser() {
    return gate.ask(Question.of("read the", Subject.currentUser()), () -> gate.computer().user());
  }

  @Override
  public Sid machineSid() {
    return gate.ask(Question.of("read the", Subject.machineSid()), () -> accounts().machineSid());
  }

  @Override
  public Optional<LocalUser> account(String name) {
    return gate.ask(
        Question.of("find account", Subject.account(name)),
        Optional.empty(),
        () -> accounts().account(name));
  }

  @Override
  public Optional<List<Sid>> membersOf(Sid group) {
    return gate.ask(
        Question.of("list the members of group", Subject.group(group)),
        Optional.empty(),
        () -> accounts().members(group));
  }

  private Accounts accounts() {
    return gate.computer().installation().accounts();
  }
}
