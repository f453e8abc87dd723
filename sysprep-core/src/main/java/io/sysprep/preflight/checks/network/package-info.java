/** Checks of the network and what scripts need. */
@NullMarked
package io.sysprep.preflight.checks.network;

import org.jspecify.annotations.NullMarked;
