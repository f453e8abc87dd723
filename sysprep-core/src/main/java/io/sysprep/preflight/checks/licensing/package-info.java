/** Checks of the licence of Windows and its rearm count. */
@NullMarked
package io.sysprep.preflight.checks.licensing;

import org.jspecify.annotations.NullMarked;
