package io.sysprep.windows.files;

import static io.sysprep.windows.files.StubProtection.ADMINISTRATORS;
import static io.sysprep.windows.files.StubProtection.SYSTEM;
import static io.sysprep.windows.files.StubProtection.descriptor;
import static io.sysprep.windows.files.StubProtection.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sysprep.machine.FileProtection;
import io.sysprep.machine.MachineException;
import io.sysprep.machine.Sid;
import io.sysprep.machine.WindowsPath;
import io.sysprep.windows.failures.WindowsErrors;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsProtectionTest {

  private static final WindowsPath FOLDER = WindowsPath.of("C:\\ProgramData\\SysprepSdk");
  private static final Sid USER = new Sid("S-1-5-21-1-2-3-1000");
  private static final String STRANGER = "S-1-5-21-1-2-3-1001";
  private static final String USERS = "S-1-5-32-545";

  private final StubProtection natives = new StubProtection();
  private final WindowsProtection protection =
      new WindowsProtection(natives, path -> Path.of(path.toString()), () -> USER);

  @Test
  void aFolderThatIsFreeIsMadeWithItsListFromTheFirstMoment() {
    assertThat(protection.createPrivateFolder(FOLDER)).isTrue();
    assertThat(natives.made).containsExactly(FOLDER + " O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)");
  }

  @Test
  void aFolderOfOursIsUsedAgain() {
    natives.createCode = WindowsErrors.ALREADY_EXISTS;
    assertThat(protection.createPrivateFolder(FOLDER)).isFalse();
  }

  @Test
  void aFolderOfAStrangerIsRefusedWhateverItsListSays() {
    natives.descriptor = descriptor(STRANGER, entry(0, SYSTEM), entry(0, ADMINISTRATORS));
    assertRefused("(it belongs to " + STRANGER + ")");
  }

  @Test
  void aFolderThatOthersMayUseIsRefused() {
    natives.descriptor = descriptor(ADMINISTRATORS, entry(0, SYSTEM), entry(0, USERS, 0x2));
    assertRefused("(it is open to " + USERS + ")");
  }

  @Test
  void aJunctionIsRefusedAlsoWhereAdministratorsMadeIt() {
    natives.attributes = StubProtection.FOLDER | 0x400;
    assertRefused("(it is a link, which may lead elsewhere)");
  }

  @Test
  void aFileInItsPlaceIsRefused() {
    natives.attributes = 0x20;
    assertRefused("ERROR_ALREADY_EXISTS");
  }

  @Test
  void aFolderThatMayNotBeLookedAtIsRefusedAndNotTrusted() {
    natives.describeCode = WindowsErrors.ACCESS_DENIED;
    assertRefused("ERROR_ACCESS_DENIED");
  }

  /** 1307, ERROR_INVALID_OWNER: a program that is not elevated cannot give to Administrators. */
  @Test
  void aProgramThatIsNotElevatedIsDenied() {
    natives.createCode = 1307;
    assertThatThrownBy(() -> protection.createPrivateFolder(FOLDER))
        .isInstanceOfSatisfying(
            MachineException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(MachineException.Reason.DENIED))
        .hasMessageContaining(FOLDER + ": access denied (0x0000051B ERROR_INVALID_OWNER)");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void whatIsNotThereHasNone(int code) {
    natives.describeCode = code;
    assertThat(protection.of(FOLDER)).isEmpty();
  }

  @Test
  void ownerAndEverybodyWhoIsGrantedSomethingIsTold() {
    natives.descriptor = descriptor(STRANGER, entry(0, SYSTEM), entry(9, USERS, 0x2));
    assertThat(protection.of(FOLDER))
        .contains(
            new FileProtection(new Sid(STRANGER), false, Set.of(Sid.LOCAL_SYSTEM, new Sid(USERS))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1, 0x6, 0xA, 0xC})
  void whoIsDeniedOrGrantedNothingIsNotTold(int denying) {
    natives.descriptor =
        descriptor(ADMINISTRATORS, entry(denying, USERS), entry(0, STRANGER, 0), entry(0, SYSTEM));
    assertThat(granted()).containsExactly(Sid.LOCAL_SYSTEM);
  }

  @Test
  void aMissingListGrantsEverythingToEveryoneAndAnEmptyOneNothingToAnybody() {
    natives.descriptor = StubProtection.withoutList(ADMINISTRATORS);
    assertThat(granted()).containsExactly(new Sid("S-1-1-0"));
    natives.descriptor = descriptor(ADMINISTRATORS);
    assertThat(granted()).isEmpty();
  }

  /** 5, ACCESS_ALLOWED_OBJECT_ACE_TYPE, has its SID elsewhere; 0x2A is of no Windows yet. */
  @ParameterizedTest
  @ValueSource(ints = {0x5, 0x2A})
  void anEntryThatNobodyHereKnowsIsAnErrorAndNotNobody(int type) {
    natives.descriptor = descriptor(ADMINISTRATORS, entry(type, USERS));
    assertThatThrownBy(() -> protection.of(FOLDER))
        .hasMessage("Could not understand the protection of " + FOLDER + ": failed");
  }

  @Test
  void aMissingOwnerIsAnErrorAndNotNobody() {
    natives.descriptor = StubProtection.withoutOwner();
    assertThatThrownBy(() -> protection.of(FOLDER)).hasMessageContaining("understand");
  }

  private Set<Sid> granted() {
    return protection.of(FOLDER).orElseThrow().granted();
  }

  private void assertRefused(String why) {
    natives.createCode = WindowsErrors.ALREADY_EXISTS;
    assertThatThrownBy(() -> protection.createPrivateFolder(FOLDER))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining(FOLDER.toString())
        .hasMessageContaining(why);
  }
}
