/** Checks of Sysprep itself and the state that it finds Windows in. */
@NullMarked
package io.sysprep.preflight.checks.sysprep;

import org.jspecify.annotations.NullMarked;
