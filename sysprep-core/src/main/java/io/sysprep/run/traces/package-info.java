/**
 * What a run leaves on a machine, and how it is read again: folders, journal, the logs of before,
 * the lock, and copies that were not to stay.
 *
 * <p>{@link io.sysprep.run.traces.Verifier} judges a machine by them, and by the seal itself.
 */
@NullMarked
package io.sysprep.run.traces;

import org.jspecify.annotations.NullMarked;
