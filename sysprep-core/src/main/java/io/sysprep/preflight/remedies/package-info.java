/**
 * The remedies that a run may do, one class each or a row of a table; {@code remedies.tsv}
 * describes them and says in which order they are done.
 *
 * <p>To add one: a row there, a class here, and its line in {@link
 * io.sysprep.preflight.remedies.StandardRemedies}. How a change is taken back is said to the bench
 * before it is made, and what was done is looked at afterwards.
 */
@NullMarked
package io.sysprep.preflight.remedies;

import org.jspecify.annotations.NullMarked;
