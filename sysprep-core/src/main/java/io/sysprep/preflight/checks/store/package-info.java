/** Checks of apps of the Store. */
@NullMarked
package io.sysprep.preflight.checks.store;

import org.jspecify.annotations.NullMarked;
