/** The channels into guests, on real servers of this machine where they are installed. */
@NullMarked
package io.sysprep.windows.guest;

import org.jspecify.annotations.NullMarked;
