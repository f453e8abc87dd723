/**
 * Tells from logs why Sysprep failed, what to do about it, and whether a retry is safe.
 *
 * <p>How a caller reads it: a {@link io.sysprep.diagnose.LogBundle} says which logs, a {@link
 * io.sysprep.diagnose.Diagnosis} says what they show.
 *
 * <pre>{@code
 * Diagnosis why = Diagnosis.of(LogBundle.in(Path.of("logs")));
 * why.verdict();   // SUCCEEDED, FAILED, NO_FAILURE, NOT_A_SYSPREP_LOG, UNDECIDED
 * why.causes();    // the root cause first, each with codes, evidence and remedies
 * why.retry();     // SAFE, UNSAFE, UNKNOWN
 * }</pre>
 *
 * <p>How it works: bytes become lines, nearly all of which are dismissed at once ({@code lines});
 * the others are given to the run they belong to, and what a run's lines amount to is decided at
 * its end ({@code runs}). What lines mean stands in tables, not in code ({@code rules}). These
 * rooms are not exported; their package comments say more.
 */
@NullMarked
package io.sysprep.diagnose;

import org.jspecify.annotations.NullMarked;
