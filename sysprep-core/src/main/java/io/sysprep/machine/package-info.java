/**
 * The ports through which everything else sees and changes a Windows machine, and their values.
 *
 * <p>Reading and changing are different types. A {@link io.sysprep.machine.MachineView} cannot
 * change anything, by type: preflight checks get one. A {@link io.sysprep.machine.MachineControl}
 * changes things: only the runner gets one. A {@link io.sysprep.machine.Machine} has both:
 *
 * <pre>{@code
 * try (Machine machine = Machine.local()) {
 *   MachineView view = machine.view();
 *   Optional<RegistryValue> state =
 *       view.registry().value(RegistryKey.localMachine("SYSTEM\\Setup"), "UnattendFile");
 * }
 * }</pre>
 *
 * <p><b>Absent, denied and timed out are three different answers.</b> What is not there is {@link
 * java.util.Optional#empty()}; what could not be found out is a {@link
 * io.sysprep.machine.MachineException} that says what was tried, on what, and what Windows said. No
 * method answers with a sentinel, and none returns null.
 *
 * <p><b>Nothing waits for ever.</b> What can block takes a deadline; time itself is a port ({@link
 * io.sysprep.machine.MachineClock}), so that waiting can be tested without waiting.
 *
 * <p>Implementations: the Windows binding, the fake Windows of the testkit, and the copy-on-write
 * overlay of a dry run. The testkit holds one contract for each port, and every implementation
 * passes it. All of them may be called from any thread. This package depends on nothing else of the
 * SDK but the root of its exceptions.
 *
 * <p>It holds more than forty files on purpose: eleven ports with a view, most with a control, and
 * the values of their answers, which callers and implementations import from one place.
 */
@NullMarked
package io.sysprep.machine;

import org.jspecify.annotations.NullMarked;
