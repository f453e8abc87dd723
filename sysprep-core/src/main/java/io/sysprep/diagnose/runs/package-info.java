/**
 * From the lines of a log to what they amount to.
 *
 * <p>Not exported. {@code RunSlicer} parts a log into runs, {@code DeferredLines} keeps a run's
 * lines until somebody asks, {@code CountedLines} those of which it has enough as numbers only,
 * {@code EntryReader} and {@code MarkerEffects} note in {@code RunSoFar} what they say, {@code
 * RunJudge} makes a {@code Judgement} of it with {@code CauseAssembler}. {@code LogDiagnosis} is
 * what one log says, {@code BundleDiagnosis} chooses among several, {@code LiveLog} reads one that
 * grows.
 */
@NullMarked
package io.sysprep.diagnose.runs;

import org.jspecify.annotations.NullMarked;
