/** Checks of volumes. */
@NullMarked
package io.sysprep.preflight.checks.disks;

import org.jspecify.annotations.NullMarked;
