package io.sysprep.run;

import io.sysprep.machine.MachineView;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.RecordedImageState;
import io.sysprep.verify.SysprepStatus;
import java.util.Optional;

/**
 * What Windows had recorded about itself right before sysprep.exe was launched.
 *
 * <p>The log alone does not tell that Sysprep has changed nothing: it may lag, freeze, or not be
 * readable.
 *
 * @param imageState the image state in the registry
 * @param status the numbers that sysprep.exe keeps
 * @param tagWasAbsent whether there was no tag
 */
record BeforeLaunch(
    Signal<ImageState> imageState, Signal<SysprepStatus> status, boolean tagWasAbsent) {

  static BeforeLaunch read(MachineView view, Places places) {
    return new BeforeLaunch(
        imageState(view), status(view), view.files().info(places.tag()).isEmpty());
  }

  /** Whether all of it can be read and is as it was; any doubt is a no. */
  boolean stillHolds(MachineView view) {
    return same(imageState, imageState(view)) && same(status, status(view));
  }

  private static boolean same(Signal<?> before, Signal<?> now) {
    return before.unreadable().isEmpty() && before.equals(now);
  }

  static Signal<ImageState> imageState(MachineView view) {
    return Signal.read(() -> RecordedImageState.inRegistry(view).map(RecordedImageState::state));
  }

  private static Signal<SysprepStatus> status(MachineView view) {
    return Signal.read(() -> Optional.of(SysprepStatus.of(view)));
  }
}
