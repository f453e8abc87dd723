/** Checks of the answer file that the plan names. */
@NullMarked
package io.sysprep.preflight.checks.answerfile;

import org.jspecify.annotations.NullMarked;
