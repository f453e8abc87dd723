/**
 * The tables that tell what a line of a log means, and the reading and matching of them.
 *
 * <p>Not exported. Three tables stand beside this package as resources: {@code causes.tsv} (what
 * makes Sysprep fail), {@code markers.tsv} (what moves a run forward) and {@code codes.tsv} (names
 * of error codes). Nothing here knows files, runs or verdicts; that is {@code io.sysprep.diagnose}.
 */
@NullMarked
package io.sysprep.diagnose.rules;

import org.jspecify.annotations.NullMarked;
