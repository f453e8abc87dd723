/** Checks of Cloudbase-Init. */
@NullMarked
package io.sysprep.preflight.checks.cloudbase;

import org.jspecify.annotations.NullMarked;
