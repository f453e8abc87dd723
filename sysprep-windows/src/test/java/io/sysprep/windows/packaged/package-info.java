/** The jars as others get them, used by a program that is compiled and started on its own. */
@NullMarked
package io.sysprep.windows.packaged;

import org.jspecify.annotations.NullMarked;
