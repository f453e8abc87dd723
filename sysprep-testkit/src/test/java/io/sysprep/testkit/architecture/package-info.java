/** The rules for the testkit's own code. */
@NullMarked
package io.sysprep.testkit.architecture;

import org.jspecify.annotations.NullMarked;
