/** Checks of what one destination asks for and another does not. */
@NullMarked
package io.sysprep.preflight.checks.destination;

import org.jspecify.annotations.NullMarked;
