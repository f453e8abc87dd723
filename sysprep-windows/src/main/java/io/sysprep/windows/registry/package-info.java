/** The registry, in both views. */
@NullMarked
package io.sysprep.windows.registry;

import org.jspecify.annotations.NullMarked;
