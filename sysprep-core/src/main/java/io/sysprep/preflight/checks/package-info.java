/**
 * The standard checks, one class each, and the list of them.
 *
 * <p>Not exported: callers see descriptions and results. How to add a check is told in {@link
 * io.sysprep.preflight}.
 */
@NullMarked
package io.sysprep.preflight.checks;

import org.jspecify.annotations.NullMarked;
