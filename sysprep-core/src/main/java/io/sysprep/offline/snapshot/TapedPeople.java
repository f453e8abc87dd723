package io.sysprep.offline.snapshot;

import io.sysprep.machine.AccountsView;
import io.sysprep.machine.AppxPackage;
import io.sysprep.machine.AppxView;
import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.Sid;
import java.util.List;
import java.util.Optional;

/** Accounts, and the Store packages that are installed for them, over a tape. */
record TapedPeople(Tape tape) implements AccountsView, AppxView {

  @Override
  public CurrentUser currentUser() {
    return tape.answer(
        Question.of("accounts.currentUser"),
        SystemCodec.USER,
        machine -> machine.accounts().currentUser());
  }

  @Override
  public Sid machineSid() {
    return tape.answer(
        Question.of("accounts.machineSid"),
        SystemCodec.SID,
        machine -> machine.accounts().machineSid());
  }

  @Override
  public Optional<LocalUser> account(String name) {
    return tape.answer(
        Question.of("accounts.account", name),
        Codec.optional(SystemCodec.ACCOUNT),
        machine -> machine.accounts().account(name));
  }

  @Override
  public Optional<List<Sid>> membersOf(Sid group) {
    return tape.answer(
        Question.of("accounts.membersOf", group),
        Codec.optional(Codec.list(SystemCodec.SID)),
        machine -> machine.accounts().membersOf(group));
  }

  @Override
  public List<AppxPackage> installed() {
    return tape.answer(
        Question.of("appx.installed"),
        Codec.list(SystemCodec.PACKAGE),
        machine -> machine.appx().installed());
  }

  @Override
  public List<String> provisioned() {
    return tape.answer(
        Question.of("appx.provisioned"),
        Codec.list(Codec.TEXT),
        machine -> machine.appx().provisioned());
  }
}
