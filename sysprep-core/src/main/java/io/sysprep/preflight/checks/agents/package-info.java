/** Checks of what agents know a machine by. */
@NullMarked
package io.sysprep.preflight.checks.agents;

import org.jspecify.annotations.NullMarked;
