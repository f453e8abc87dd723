/** Checks of updates, servicing and restarts that wait. */
@NullMarked
package io.sysprep.preflight.checks.servicing;

import org.jspecify.annotations.NullMarked;
