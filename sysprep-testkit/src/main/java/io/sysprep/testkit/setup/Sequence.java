package io.sysprep.testkit.setup;

import io.sysprep.testkit.state.Timeline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** Steps that are done one after the other, each when its time has passed. */
public final class Sequence {

  private record Step(Duration after, Runnable work) {}

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Timeline timeline;
  private final BooleanSupplier alive;

  /**
   * Makes a sequence without steps.
   *
   * @param timeline the time
   * @param alive whether there is still somebody who does the steps
   */
  public Sequence(Timeline timeline, BooleanSupplier alive) {
    this.timeline = timeline;
    this.alive = alive;
  }

  /**
   * Plans a step after those that are planned.
   *
   * @param after how long it takes until it is done
   * @param work what is done
   */
  public void then(Duration after, Runnable work) {
    steps.add(new Step(after, work));
  }

  /** Takes all back that is still planned. */
  public void halt() {
    steps.clear();
  }

  /** Begins with the first step; the others follow as time passes. */
  public void run() {
    Step step = steps.poll();
    if (step != null) {
      timeline.schedule(step.after(), () -> perform(step));
    }
  }

  private void perform(Step step) {
    if (alive.getAsBoolean()) {
      step.work().run();
      run();
    }
  }
}
