package io.sysprep.machine;

/**
 * Turns the machine off.
 *
 * <p>Each method asks Windows once and returns as soon as Windows has accepted. The machine goes
 * down a moment later, so what a caller still does after the call may or may not happen: what has
 * to be kept is written before.
 *
 * <p>Each method throws {@link MachineException} when Windows refuses; then this call has brought
 * nothing about, and may be made again:
 *
 * <ul>
 *   <li>with {@link MachineException.Reason#DENIED} when the program may not shut down the machine
 *       (it lacks {@code SeShutdownPrivilege});
 *   <li>with {@link MachineException.Reason#FAILED} and {@code ERROR_SHUTDOWN_IN_PROGRESS} when the
 *       machine is going down already, through an earlier call or another program: Windows does not
 *       tell whether it will come up again, so neither kind counts as done;
 *   <li>with {@link MachineException.Reason#FAILED} and the code of Windows in any other case.
 * </ul>
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/windows/win32/api/winreg/nf-winreg-initiateshutdownw">InitiateShutdown</a>.
 */
public interface PowerControl {

  /**
   * Powers the machine off, without waiting for programs that do not want to end.
   *
   * <p>It is a full shutdown and not a hybrid one, which would keep the kernel's session for the
   * next start.
   */
  void powerOff();

  /** Restarts the machine, without waiting for programs that do not want to end. */
  void restart();
}
