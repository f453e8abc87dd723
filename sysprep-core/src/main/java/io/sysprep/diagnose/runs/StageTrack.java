package io.sysprep.diagnose.runs;

import io.sysprep.diagnose.StageSpan;
import io.sysprep.diagnose.SysprepStage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the stages of a run. */
final class StageTrack {

  private static final int MOST = 64;

  private final List<StageSpan> ended = new ArrayList<>();
  private @Nullable SysprepStage current;
  private @Nullable LocalDateTime since;

  /** {@return whether the stage is another than before} */
  boolean enter(SysprepStage stage, @Nullable LocalDateTime time) {
    if (stage == current) {
      return false;
    }
    close(time);
    current = stage;
    since = time;
    return true;
  }

  private void close(@Nullable LocalDateTime time) {
    if (current != null && ended.size() < MOST) {
      ended.add(new StageSpan(current, Optional.ofNullable(since), Optional.ofNullable(time)));
    }
  }

  Optional<SysprepStage> current() {
    return Optional.ofNullable(current);
  }

  List<StageSpan> spans(@Nullable LocalDateTime end) {
    List<StageSpan> all = new ArrayList<>(ended);
    if (current != null) {
      all.add(new StageSpan(current, Optional.ofNullable(since), Optional.ofNullable(end)));
    }
    return List.copyOf(all);
  }
}
