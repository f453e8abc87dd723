package io.sysprep.testkit.assertions;

import io.sysprep.machine.MachineChange;
import io.sysprep.testkit.FakeWindows;
import io.sysprep.testkit.life.PowerState;
import io.sysprep.verify.ImageState;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Asserts what became of a fake machine. */
public final class FakeWindowsAssert extends AbstractAssert<FakeWindowsAssert, FakeWindows> {

  FakeWindowsAssert(FakeWindows actual) {
    super(actual, FakeWindowsAssert.class);
  }

  /**
   * Requires that the program under test started nothing and left nothing changed. What it made and
   * removed again does not count: a run that is refused has held its lock for that time.
   *
   * @return this assertion
   */
  public FakeWindowsAssert isUnchanged() {
    isNotNull();
    return require(LastingChanges.of(actual.changes()).isEmpty(), "an unchanged machine");
  }

  /**
   * Requires that the program under test started a program.
   *
   * @param fileName the program's file name, such as {@code sysprep.exe}, in any case
   * @return this assertion
   */
  public FakeWindowsAssert launched(String fileName) {
    isNotNull();
    return require(hasLaunched(fileName), fileName + " to be launched");
  }

  /**
   * Requires that the program under test did not start a program.
   *
   * @param fileName the program's file name, such as {@code sysprep.exe}, in any case
   * @return this assertion
   */
  public FakeWindowsAssert didNotLaunch(String fileName) {
    isNotNull();
    return require(!hasLaunched(fileName), fileName + " not to be launched");
  }

  /**
   * Requires that the machine is off or about to be.
   *
   * @return this assertion
   */
  public FakeWindowsAssert isGoingOff() {
    isNotNull();
    return require(actual.power() != PowerState.ON, "a machine that goes off");
  }

  /**
   * Requires an image state.
   *
   * @param state the state
   * @return this assertion
   */
  public FakeWindowsAssert hasImageState(ImageState state) {
    isNotNull();
    return require(
        actual.imageState().equals(Optional.of(state)),
        "the image state " + state + " and not " + actual.imageState());
  }

  private boolean hasLaunched(String fileName) {
    return actual.changes().stream()
        .filter(MachineChange.ProgramLaunched.class::isInstance)
        .map(MachineChange.ProgramLaunched.class::cast)
        .anyMatch(change -> change.launch().program().fileName().equalsIgnoreCase(fileName));
  }

  private FakeWindowsAssert require(boolean satisfied, String expected) {
    if (!satisfied) {
      failWithMessage("Expected %s, but:%n%s", expected, actual.history());
    }
    return this;
  }
}
