/**
 * What a machine says about its own image: its state, and later the proof that a clone is unique.
 *
 * <p>Windows Setup records how far an image is in the registry and in {@code State.ini};
 * sysprep.exe keeps two numbers of its own beside it:
 *
 * <pre>{@code
 * Optional<RecordedImageState> recorded = RecordedImageState.inRegistry(machine.view());
 * boolean sealed = recorded.filter(it -> it.state().isSealed()).isPresent();
 *
 * SysprepStatus status = SysprepStatus.of(machine.view());
 * boolean idle = status.isIdle();
 * }</pre>
 *
 * <p>Absent is empty; denied and timed out pass through as {@link
 * io.sysprep.machine.MachineException}, so that nobody takes a state that could not be read for one
 * that is not there.
 */
@NullMarked
package io.sysprep.verify;

import org.jspecify.annotations.NullMarked;
