package io.sysprep.run;

import java.time.Duration;
import java.time.Instant;

/**
 * When something happened in a run, and how far the run is.
 *
 * @param at when, by the machine's clock, which somebody may set meanwhile
 * @param elapsed how long the run had taken, by time that nobody sets
 * @param fraction how much of the run is done, from 0 to 1; never less than before, and 1 only when
 *     the run comes to the end that was planned
 * @param remaining how long the rest is expected to take; may grow again where a stage takes longer
 *     than it did before
 */
public record ProgressTime(Instant at, Duration elapsed, double fraction, Duration remaining) {}
