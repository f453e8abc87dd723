/** Rules about disks: what is made on them, and where Windows goes. */
@NullMarked
package io.sysprep.unattend.lint.rules.disks;

import org.jspecify.annotations.NullMarked;
