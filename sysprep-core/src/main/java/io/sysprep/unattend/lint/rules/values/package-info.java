/** Rules about what settings hold: types, ranges, lengths, names that Windows must know. */
@NullMarked
package io.sysprep.unattend.lint.rules.values;

import org.jspecify.annotations.NullMarked;
