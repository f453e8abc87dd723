/** Checks of who runs the program, and where. */
@NullMarked
package io.sysprep.preflight.checks.caller;

import org.jspecify.annotations.NullMarked;
