/** The entry point of the Sysprep SDK, and the errors that all of it throws. */
@NullMarked
package io.sysprep;

import org.jspecify.annotations.NullMarked;
