/** Rules about passwords and product keys. */
@NullMarked
package io.sysprep.unattend.lint.rules.secrets;

import org.jspecify.annotations.NullMarked;
