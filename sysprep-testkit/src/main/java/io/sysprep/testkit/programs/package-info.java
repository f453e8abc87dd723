/** Programs of Windows that change a machine at somebody's request, beside Sysprep. */
@NullMarked
package io.sysprep.testkit.programs;

import org.jspecify.annotations.NullMarked;
