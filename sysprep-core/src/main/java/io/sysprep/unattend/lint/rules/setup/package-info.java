/** Rules about what Setup and Sysprep make of the file as a whole. */
@NullMarked
package io.sysprep.unattend.lint.rules.setup;

import org.jspecify.annotations.NullMarked;
