/** Sysprep on a fake guest: the whole sequence, and what becomes of it when the channel breaks. */
@NullMarked
package io.sysprep.testkit.guest;

import org.jspecify.annotations.NullMarked;
