/**
 * Checks that are a row of a table: one thing that a machine has, or has not.
 *
 * <p>The table {@code tabled-checks.tsv} says in its head what its columns hold.
 */
@NullMarked
package io.sysprep.preflight.checks.tabled;

import org.jspecify.annotations.NullMarked;
