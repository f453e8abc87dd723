/** Rules about the elements around settings: the root, the blocks for each pass, the components. */
@NullMarked
package io.sysprep.unattend.lint.rules.structure;

import org.jspecify.annotations.NullMarked;
