/**
 * The machine as a whole: version, environment, firmware, clock, power, and the Store apps that it
 * has.
 */
@NullMarked
package io.sysprep.windows.system;

import org.jspecify.annotations.NullMarked;
