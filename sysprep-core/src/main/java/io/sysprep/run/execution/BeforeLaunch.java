package io.sysprep.run.execution;

import io.sysprep.machine.FileInfo;
import io.sysprep.machine.MachineView;
import io.sysprep.verify.ImageState;
import io.sysprep.verify.Observed;
import io.sysprep.verify.SealEvidence;
import io.sysprep.verify.SysprepFiles;
import io.sysprep.verify.SysprepStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * What Windows had recorded about itself right before sysprep.exe was launched.
 *
 * <p>The log alone does not tell that Sysprep has changed nothing: it may lag, freeze, or not be
 * readable.
 *
 * @param imageState the image state in the registry
 * @param status the numbers that sysprep.exe keeps
 * @param tag when the tag of an earlier run was written; empty when there was none
 */
record BeforeLaunch(
    Observed<ImageState> imageState, Observed<SysprepStatus> status, Optional<Instant> tag) {

  static BeforeLaunch read(MachineView view, SysprepFiles files) {
    return new BeforeLaunch(
        SealEvidence.imageState(view),
        status(view),
        view.files().info(files.tag()).map(FileInfo::modified));
  }

  /** Whether all of it can be read and is as it was; any doubt is a no. */
  boolean stillHolds(MachineView view) {
    return same(imageState, SealEvidence.imageState(view)) && same(status, status(view));
  }

  private static boolean same(Observed<?> before, Observed<?> now) {
    return before.unreadable().isEmpty() && before.equals(now);
  }

  private static Observed<SysprepStatus> status(MachineView view) {
    return Observed.read(() -> Optional.of(SysprepStatus.of(view)));
  }
}
