/** The rules for the binding's own code. */
@NullMarked
package io.sysprep.windows.architecture;

import org.jspecify.annotations.NullMarked;
