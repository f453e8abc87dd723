package io.sysprep.windows.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sysprep.machine.CurrentUser;
import io.sysprep.machine.LocalUser;
import io.sysprep.machine.MachineView;
import io.sysprep.machine.RegistryBitness;
import io.sysprep.machine.RegistryHive;
import io.sysprep.machine.RegistryKey;
import io.sysprep.machine.WindowsPath;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What native calls tell, where another answer of the right form would be taken for it. */
class FactsOnWindows {

  private final LocalWindows windows = new LocalWindows();
  private final MachineView view = windows.view();

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Test
  void eachHiveIsTheOneItIsCalled() {
    String user = view.accounts().currentUser().sid().value();
    assertThat(exists(RegistryHive.CLASSES_ROOT, "CLSID")).isTrue();
    assertThat(exists(RegistryHive.CURRENT_USER, "Software")).isTrue();
    assertThat(exists(RegistryHive.CURRENT_USER, user)).isFalse();
    assertThat(exists(RegistryHive.USERS, user)).isTrue();
    assertThat(exists(RegistryHive.LOCAL_MACHINE, "SYSTEM")).isTrue();
  }

  @Test
  void theVersionOfAFileIsItsOwnAndNotThatOfItsProduct() {
    assumeTrue(Proof.onWine(), "only the stand-in for sysprep.exe has two that are known");
    WindowsPath program = view.system().windowsFolder().resolve("System32\\Sysprep\\sysprep.exe");
    assertThat(view.files().version(program))
        .hasValueSatisfying(
            version -> {
              assertThat(version.major()).isEqualTo(10);
              assertThat(version.revision()).isEqualTo(1);
            });
  }

  @Test
  void theUserOfThisProofIsAnElevatedAdministratorWithTheSidOfTheAccount() {
    assumeTrue(Proof.onWine(), "who runs the proof on a real machine is not known");
    CurrentUser user = view.accounts().currentUser();
    assertThat(user.administrator()).isTrue();
    assertThat(user.elevated()).isTrue();
    assertThat(view.accounts().account(windows.localAccount()))
        .map(LocalUser::sid)
        .contains(user.sid());
  }

  @Test
  void theFlagsOfAnAccountAreRead() {
    assumeTrue(Proof.onWine(), "the accounts of a real machine are not known");
    assertThat(view.accounts().account(windows.localAccount()))
        .hasValueSatisfying(
            account -> {
              assertThat(account.enabled()).isTrue();
              assertThat(account.passwordExpires()).isTrue();
            });
  }

  private boolean exists(RegistryHive hive, String path) {
    return view.registry().exists(new RegistryKey(hive, path, RegistryBitness.BITS_64));
  }
}
