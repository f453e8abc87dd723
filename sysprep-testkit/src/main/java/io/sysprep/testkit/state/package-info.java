/**
 * The one state behind all views of the fake: what is on the disk, and what runs.
 *
 * <p>An {@link io.sysprep.testkit.state.Installation} is what an image holds and can be copied. A
 * {@link io.sysprep.testkit.state.Computer} runs one: it has time, processes and power. Facts that
 * Windows keeps in the registry are kept there and nowhere else, so that no two views can disagree:
 * the configuration of services, the version, the computer's name, the image state.
 *
 * <p>Nothing here is guarded against several threads; the ports above take the computer's lock.
 */
@NullMarked
package io.sysprep.testkit.state;

import org.jspecify.annotations.NullMarked;
