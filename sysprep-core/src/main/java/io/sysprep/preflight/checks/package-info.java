/**
 * The list of the standard checks; they stand in rooms below, by what they are about, one class
 * each.
 *
 * <p>Not exported: callers see descriptions and results. How to add a check is told in {@link
 * io.sysprep.preflight}.
 */
@NullMarked
package io.sysprep.preflight.checks;

import org.jspecify.annotations.NullMarked;
