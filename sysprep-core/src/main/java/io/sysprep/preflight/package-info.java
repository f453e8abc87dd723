/**
 * Finds everything that stands in the way of Sysprep, at once and each with its remedy, and changes
 * nothing.
 *
 * <p>Sysprep validates one thing at a time and stops at the first failure, so scripts that wrap it
 * burn a run for each. A preflight runs every check, every time:
 *
 * <pre>{@code
 * PreflightReport report = sysprep.preflight(plan);
 * if (!report.isReady()) {
 *   report.blockers().forEach(blocker -> log(blocker.id() + ": " + blocker.text()));
 * }
 * }</pre>
 *
 * <p>{@code toText()} is for people and {@code toJson()} for programs.
 *
 * <p><b>Could not find out is not a pass.</b> A check that meets a {@link
 * io.sysprep.machine.MachineException}, takes too long or fails itself is {@link
 * io.sysprep.preflight.CheckResult.Inconclusive}, and that blocks unless the plan waives the check
 * by id with a reason.
 *
 * <h2>How to add a check</h2>
 *
 * One class, one line, one test. The class implements {@link
 * io.sysprep.preflight.PrerequisiteCheck}: a description (id, title, why, worst outcome, the ports
 * it reads, remedy, reference) and {@code examine}, which reads facts and returns a {@link
 * io.sysprep.preflight.Finding}. It needs no error handling: what a port throws becomes
 * Inconclusive. The line goes into the list of its room, in alphabetical order of ids. The test
 * shows the check stopping what it shall stop and leaving the neighbour alone; the contract of all
 * checks (metadata complete, writes nothing, reads only what it declares, Inconclusive under every
 * fault of every port) runs over it by itself.
 *
 * <p>A fact that several checks need is a {@link io.sysprep.preflight.Fact}: it is fetched once per
 * preflight, and facts that do not depend on each other are fetched at the same time.
 */
@NullMarked
package io.sysprep.preflight;

import org.jspecify.annotations.NullMarked;
