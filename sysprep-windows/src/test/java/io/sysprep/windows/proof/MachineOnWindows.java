package io.sysprep.windows.proof;

import static org.junit.jupiter.api.Assumptions.abort;

import io.sysprep.testkit.contract.MachineContract;
import io.sysprep.testkit.contract.MachineFixture;
import io.sysprep.testkit.contract.PowerFixture;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** The contracts of all ports, on the binding; what Wine lacks is skipped there by name. */
class MachineOnWindows implements MachineContract {

  private static final String ON_WINE = "io.sysprep.windows.proof.Proof#onWine";
  private static final String ON_WINE_8 = "io.sysprep.windows.proof.Proof#onWine8";
  private static final String ON_WINE_WITH_JVM_25 =
      "io.sysprep.windows.proof.Proof#onWineWithJvm25";

  private final LocalWindows windows = new LocalWindows();

  @Override
  public MachineFixture fixture() {
    return windows;
  }

  /** The contract is run on the binding over recorded calls, in WindowsPowerControlTest. */
  @Override
  public PowerFixture powerFixture() {
    return abort("no test turns off the machine that it runs on");
  }

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  @Override
  @Test
  @DisabledIf(value = ON_WINE, disabledReason = "Wine's WQL knows no escaped quotes")
  public void quotesAndBackslashesOfAConditionArePartOfItsText() {
    MachineContract.super.quotesAndBackslashesOfAConditionArePartOfItsText();
  }

  @Override
  @Test
  @DisabledIf(value = ON_WINE, disabledReason = "Wine hands no access control list down")
  public void whatIsMadeInAPrivateFolderIsForAdministratorsOnlyToo() {
    MachineContract.super.whatIsMadeInAPrivateFolderIsForAdministratorsOnlyToo();
  }

  @Override
  @Test
  @DisabledIf(value = ON_WINE_8, disabledReason = "Wine's whoami prints no SID")
  public void whoamiTellsTheSidOfTheCurrentUser() {
    MachineContract.super.whoamiTellsTheSidOfTheCurrentUser();
  }

  @Override
  @Test
  @DisabledIf(value = ON_WINE, disabledReason = "Wine's NetUserGetInfo compares names by case")
  public void anAccountIsFoundWithoutRegardToCase() {
    MachineContract.super.anAccountIsFoundWithoutRegardToCase();
  }

  @Override
  @Test
  @DisabledIf(value = ON_WINE, disabledReason = "Wine's NetLocalGroupGetMembers lists nobody")
  public void theAdministratorsHaveMembers() {
    MachineContract.super.theAdministratorsHaveMembers();
  }

  @Override
  @Test
  @DisabledIf(
      value = ON_WINE_8,
      disabledReason = "Wine gives every group SID a name and no members")
  public void anAbsentGroupIsEmptyAndNoError() {
    MachineContract.super.anAbsentGroupIsEmptyAndNoError();
  }

  /** Windows says of TransmitFile from file to file that it is not for that, and the JVM copies. */
  @Override
  @Test
  @DisabledIf(
      value = ON_WINE_WITH_JVM_25,
      disabledReason = "Wine's TransmitFile fails between files, which JVM 25 asks it for")
  public void aCopyReplacesAnExistingFile() {
    MachineContract.super.aCopyReplacesAnExistingFile();
  }
}
