/**
 * Runs Sysprep and proves what came of it.
 *
 * <p>{@code Sysprep.run} goes through the steps of {@link io.sysprep.run.RunStep}: it refuses when
 * preflight blocks, archives both Panther trees, prepares, launches, follows the log, decides, and
 * ends as the plan says. Each step is written to a journal on the disk before it is done, because
 * the machine may be gone a second later; {@code Sysprep.verify} reads that journal.
 *
 * <pre>{@code
 * RunResult result = sysprep.run(plan, event -> log(event.toString()));
 * if (result.isSealed()) {
 *   makeImage();
 * } else {
 *   log(result.summary() + " " + result.nextStep());
 * }
 * }</pre>
 *
 * <p>A program that is not written in Java reads {@code toJson()} of the result and of the
 * verification.
 *
 * <p><b>Success is proven.</b> It takes a fresh {@code Sysprep_succeeded.tag}, the expected image
 * state, and no fatal line in this run's slice of the log. Neither exit code 0 nor
 * GeneralizationState 7 proves it: Sysprep exits 0 after failing, and 7 is the idle value of every
 * machine.
 *
 * <p><b>A dry run is the same executor</b> over a copy-on-write overlay; only Sysprep itself is
 * assumed to succeed.
 *
 * <p><b>What stands in the way is mended where the plan asks for it</b>, and nothing else: see
 * {@link io.sysprep.preflight.RemedyDescription}. It is done before anything is prepared, one
 * remedy after the other, each in the journal before it is done; then the preflight is made anew.
 * Where one fails, the preflight still objects, or the caller cancels, what can be taken back is
 * taken back in reverse order, what cannot be is told, and Sysprep is not launched. The plan's
 * deadline is also how long a volume may take to be decrypted.
 *
 * <p><b>Nothing is killed half way.</b> A Sysprep that has begun to change the machine is left
 * running when the deadline passes or the caller cancels, and the result says so: ending it would
 * make the machine useless for certain. One that is still validating has changed nothing, and is
 * ended; for that both the log and Windows' own records have to say so, and any doubt leaves it
 * running.
 *
 * <p><b>Whether an image may be made</b> is a property of {@link io.sysprep.run.MachineState},
 * which the run records in its journal. {@code verify()} believes a run that has proven the seal,
 * and makes the proof again for one that has not: a sealed image state alone proves nothing.
 */
@NullMarked
package io.sysprep.run;

import org.jspecify.annotations.NullMarked;
