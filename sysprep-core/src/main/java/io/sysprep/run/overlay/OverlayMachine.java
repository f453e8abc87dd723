package io.sysprep.run.overlay;

import io.sysprep.machine.Machine;
import io.sysprep.machine.MachineChange;
import io.sysprep.machine.MachineControl;
import io.sysprep.machine.MachineView;
import java.util.List;

/**
 * A machine that keeps changes to itself and lists them.
 *
 * <pre>{@code
 * OverlayMachine overlay = OverlayMachine.over(machine.view());
 * prepare(overlay);
 * List<MachineChange> changes = overlay.changes();
 * }</pre>
 *
 * <p>May be used from any thread. Keeps what was written in memory; copies of files of the machine
 * below take none.
 */
public final class OverlayMachine implements Machine {

  private final Changes changes = new Changes();
  private final MachineView view;
  private final MachineControl control;

  private OverlayMachine(MachineView base, ProgramEffect effect) {
    Layers layers = Layers.over(base);
    MachineControl effects = OverlayControl.of(layers, Recorder.NONE, launch -> {});
    this.view = new OverlayView(base, layers);
    this.control = OverlayControl.of(layers, changes, launch -> effect.apply(launch, effects));
  }

  /**
   * Lays a machine over another one; programs that are launched on it have no effect.
   *
   * @param base what to read below; stays the caller's to close
   * @return the overlay, without any change yet
   */
  public static OverlayMachine over(MachineView base) {
    return over(base, ProgramEffect.NONE);
  }

  /**
   * Lays a machine over another one.
   *
   * @param base what to read below; stays the caller's to close
   * @param effect what a launched program does
   * @return the overlay, without any change yet
   */
  public static OverlayMachine over(MachineView base, ProgramEffect effect) {
    return new OverlayMachine(base, effect);
  }

  /** Lists a restart from which the machine comes back, unlike one of its power port. */
  public void restarted() {
    changes.record(new MachineChange.Restarted());
  }

  /** {@return the changes so far, in the order made; without the effects of programs} */
  public List<MachineChange> changes() {
    return changes.all();
  }

  @Override
  public MachineView view() {
    return view;
  }

  @Override
  public MachineControl control() {
    return control;
  }

  /** Does nothing: the machine below is the caller's to close. */
  @Override
  public void close() {}
}
