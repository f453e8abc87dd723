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
 * <p>How it works: bytes are cut into lines and nearly all dismissed at once ({@code LineScanner}),
 * the others are taken apart ({@code LineReader}), put together to entries and given to the run
 * they belong to ({@code RunSlicer}, {@code RunSoFar}); what a run's lines amount to is
 * decided at its end ({@code RunJudge}), and which log decides at the end of all ({@code
 * BundleDiagnosis}). What lines mean stands in tables, not in code ({@code
 * io.sysprep.diagnose.rules}).
 */
@NullMarked
package io.sysprep.diagnose;

import org.jspecify.annotations.NullMarked;
