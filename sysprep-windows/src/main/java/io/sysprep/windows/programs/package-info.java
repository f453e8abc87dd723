/** Programs: started, quoted, listened to, listed, and ended with all that they started. */
@NullMarked
package io.sysprep.windows.programs;

import org.jspecify.annotations.NullMarked;
